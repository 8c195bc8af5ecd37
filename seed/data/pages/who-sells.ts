import type { PageSeed } from '../../types.ts'

export const whoSells = {
  slug: 'quien-vende',
  title: 'Quién vende',
  summary: 'La razón social, el RUT, la dirección y la representante legal de quien te cobra.',
  body: `Quien te vende y te cobra es la entidad que las asociaciones eligieron para eso:

- **Razón social:** Cooperativa de demostración Mingaco Biobío
- **RUT:** 65000000-5
- **Giro:** Venta al por menor de alimentos y artesanías de sus cooperadas
- **Dirección:** Camino a Santa Fe s/n, sector La Capilla, Los Ángeles
- **Representante legal:** Nélida Fierro Mellado
- **Correo:** hola@mingaco.example
- **Teléfono:** +56 9 0000 0090

*Estos datos son de demostración: la cooperativa, la persona y el RUT son inventados y no identifican a nadie.*

## Qué documento recibes

Con tu pedido va el detalle de la compra y del despacho. El documento tributario lo emite la entidad vendedora: una boleta, con tu RUT si lo escribes al pagar. Si necesitas factura, escríbenos antes de pagar y te decimos cómo: en el carro no se elige.

## Quién hace cada producto

Cada producto dice qué grupo lo hizo, en qué comuna y qué compañeras aceptaron aparecer con su nombre. La entidad vendedora es la que responde ante ti; el grupo responde ante nosotras.`,
} satisfies PageSeed
