import { RIGHTS } from '../../../store/src/contracts/purchase/buyer-rights.ts'
import type { PageSeed } from '../../types.ts'

export const deliveryAndPickup = {
  slug: 'despachos-y-retiros',
  title: 'Despachos y retiros',
  summary: 'Cuánto demora, cuánto cuesta y dónde puedes retirar sin pagar despacho.',
  body: `Cada grupo prepara lo suyo, así que si compras a tres grupos pueden llegarte **tres paquetes**. Antes de pagar ves el costo y la fecha de cada uno.

## A tu casa

El precio depende del peso, del tamaño y de la comuna; lo calculamos con tu comuna antes de pagar. Llegamos a casi todo Chile: donde el transporte no va, como Isla de Pascua, Juan Fernández o la Antártica, te lo decimos antes de pagar y puedes retirar. Algunas comunas, como Tirúa, Alto Biobío y Contulmo, tienen envío **solo a sucursal** de la empresa de transporte, donde lo retiras con tu carné.

Los días que te mostramos son hábiles, de lunes a viernes, sin feriados. Cuentan desde que se confirma el pago e incluyen el tiempo que el grupo necesita para prepararlo.

## Retirar

Retirar **no tiene costo**. Hay mesones en Los Ángeles, Concepción, Cañete y Yumbel, y los días de feria te esperamos en el puesto. Guardamos tu pedido diez días. Lleva tu número de pedido; si va otra persona, que lo lleve anotado.

## Lo que no se despacha

El queso, los huevos, el pan, las verduras y las plantas van solo a retiro: no queremos que te lleguen mal. Lo verás dicho en cada producto.

## Si algo falta o llega roto

Escríbenos apenas lo veas. ${RIGHTS.guarantee} ${RIGHTS.perishablePhoto}

Si un grupo no alcanza a completar tu pedido, te avisamos y te devolvemos lo que falte, al peso.`,
} satisfies PageSeed
