import type { PageSeed } from '../../types.ts'

export const changesAndReturns = {
  slug: 'cambios-y-devoluciones',
  title: 'Cambios y devoluciones',
  summary: 'Si te arrepientes, tienes 10 días. Si falló, tienes 6 meses. Aquí está cómo hacerlo.',
  body: `## Si te arrepientes

Tienes **10 días** desde que recibes el producto para arrepentirte, sin dar motivos. Se llama derecho a retracto. Escríbenos, devuelve el producto sin usar y en su envase, y te devolvemos lo que pagaste, incluido el despacho de ida, dentro de los 45 días siguientes y casi siempre en menos de una semana. La devolución del paquete la pagas tú.

El retracto **no corre** en estos casos, y siempre te lo decimos en la página del producto antes de pagar:

- Alimentos frescos, que se deterioran con rapidez, y plantas vivas.
- Lo que se hace a tu medida o con el motivo que tú elegiste.
- Productos de higiene ya abiertos.
- Servicios con fecha: puedes cambiarla hasta cinco días antes.

## Si el producto falló

Tienes la **garantía legal de 6 meses**. Si lo que recibiste viene malo, incompleto o no sirve para lo que se ofreció, puedes elegir entre:

- que lo arreglemos,
- que te lo cambiemos,
- o que te devolvamos la plata.

**Eliges tú.** Una pieza hecha a mano que varía en color o tamaño no está fallada si la página lo decía.

## Cómo se hace

- Escríbenos desde la página de tu pedido o a hola@mingaco.example.
- Cuéntanos qué pasó y mándanos una foto si es una falla.
- Te respondemos en dos días hábiles con lo que hay que hacer.

Si no quedas conforme, puedes reclamar en el Servicio Nacional del Consumidor (Sernac).`,
} satisfies PageSeed
