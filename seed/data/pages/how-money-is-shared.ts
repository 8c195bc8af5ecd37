import type { PageSeed } from '../../types.ts'

export const howMoneyIsShared = {
  slug: 'como-se-reparte-la-plata',
  title: 'Cómo se reparte la plata',
  summary: 'De cada cien pesos que pagas por un producto, a quién le llega cada uno y quién lo decidió.',
  body: `De cada 100 pesos que pagas por un producto:

- **85** quedan en el grupo que lo hizo. El grupo los reparte entre sus socias según lo que trabajó cada una.
- **7** van a la asociación de la provincia: bodega, luz, traslado al acopio.
- **5** van a la federación: esta página, la contadora y la coordinación.
- **3** van al fondo solidario, para la socia a la que se le voló el techo o se le enfermó alguien.

Lo votó la asamblea del **07-03-2026**, acta 7. Se revisa cada marzo. En la página de cada producto verás los pesos exactos.

## Qué va aparte

El **despacho** se cobra a lo que cuesta y no se reparte. El **IVA** está incluido en el precio y se paga donde corresponde. Lo que cobra el banco por la tarjeta lo ponen todas las partes, cada una según lo que recibe.

## Cuándo llega

La plata se gana cuando el pedido se entrega, no cuando se paga. Al cierre del mes, cada grupo recibe su liquidación con cada venta, y puede preguntar por cualquier número. Si hubo una devolución, se descuenta en la liquidación siguiente, a la vista.

## Lo que no se toca

Una venta ya hecha no se recalcula. Si mañana se votan otras partes, valen para las ventas nuevas.`,
  en: {
    title: 'How the money is shared',
    summary: 'Of every hundred pesos you pay for a product, who each one reaches and who decided it.',
    body: `Of every 100 pesos you pay for a product:

- **85** stay with the group that made it, and are shared among its members by the work each did.
- **7** go to the provincial association: storage, electricity, transport.
- **5** go to the federation: this page, the accountant, coordination.
- **3** go to the solidarity fund.

It was voted by the assembly of **07-03-2026**, minutes 7, and is looked at again every March. Each product’s page shows the exact pesos.

## What is apart

**Delivery** is charged at cost and is not shared. **VAT** is in the price. Card fees are carried by all parts, each in proportion to what it receives.

## When it arrives

Money is earned when the order is handed over, not when it is paid. A sale already made is never recomputed.`,
  },
} satisfies PageSeed
