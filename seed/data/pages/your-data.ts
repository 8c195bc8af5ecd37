import type { PageSeed } from '../../types.ts'

export const yourData = {
  slug: 'tus-datos',
  title: 'Tus datos',
  summary: 'Qué guardamos de ti, para qué, cuánto tiempo y cómo pedir que lo borremos. Ley 21.719.',
  body: `## Qué guardamos y para qué

- **Tu nombre, correo, teléfono y dirección**, para entregarte lo que compraste y avisarte.
- **Tu RUT**, solo si lo escribes al pagar, para tu boleta.
- **Lo que compraste**, porque la ley tributaria nos obliga a guardarlo seis años.

No guardamos los números de tu tarjeta: eso lo maneja el banco. **No usamos rastreadores ni publicidad**, y no le pasamos tus datos a nadie que no los necesite para entregarte el pedido: el grupo recibe tu comuna y tus productos, y la empresa de transporte, tu dirección.

## Tus derechos

Desde el 1 de diciembre de 2026 rige la Ley 21.719. Puedes pedirnos:

- **Acceso:** que te digamos qué tenemos tuyo.
- **Rectificación:** que corrijamos lo que está mal.
- **Supresión:** que borremos lo que no estemos obligadas a guardar.
- **Oposición y bloqueo:** que dejemos de usarlos mientras se resuelve algo.
- **Portabilidad:** que te los entreguemos en un archivo.

Escribe a datos@mingaco.example. Te respondemos **dentro de 30 días**, sin costo.

## Los datos de las productoras

Los nombres, las fotos y las historias que ves también son datos personales. Cada mujer que aparece firmó un papel donde dice que quiere, y puede arrepentirse cuando quiera. Si eso pasa, sacamos su nombre de la página ese mismo día. Nunca publicamos su RUT ni su dirección.

## Si algo se filtra

Si una falla nuestra expone tus datos, te avisamos a ti y a la Agencia de Protección de Datos Personales apenas lo sepamos, con lo que pasó y qué hacer.`,
} satisfies PageSeed
