import type { PageSeed } from '../../types.ts'

export const terms = {
  slug: 'terminos',
  title: 'Términos',
  summary: 'Lo que aceptas cuando compras aquí, en el mismo idioma en que hablamos.',
  body: `## El trato

Al apretar **Pagar** aceptas comprar lo que está en tu carro, al precio que ves en la pantalla y en las condiciones de esta página. El contrato se cierra cuando el pago se confirma y te llega el correo con el resumen. Ese correo lleva escritas las condiciones de tu compra, como eran ese día: guárdalo.

## Los precios

Están en pesos chilenos y **traen el IVA incluido**. Antes de pagar ves el total y el despacho de cada paquete por separado. No hay nada marcado de antemano ni cobros que aparezcan después.

## Lo que hay

Las piezas son hechas a mano y algunas son únicas. Si dos personas compran la última al mismo tiempo, se queda con ella quien pagó primero; a la otra le avisamos de inmediato y no se le cobra.

## El pago

Aceptamos tarjeta por Webpay, pago desde tu banco por Khipu y transferencia. Si pagas por transferencia tienes **48 horas**: pasado ese plazo el pedido se anula y los productos quedan libres. Si tu pago no pasó, no te cobramos nada y tu carro sigue guardado.

## La entrega

Los plazos van en días hábiles y los ves antes de pagar. Si nos atrasamos, puedes esperar o pedir la devolución completa.

## Edad

Para comprar debes tener 18 años o más. Las plantas y los alimentos se venden para consumo y uso doméstico.

## Si no nos ponemos de acuerdo

Escríbenos primero: casi todo se arregla conversando. Si no, puedes ir al Servicio Nacional del Consumidor o al juzgado de policía local de tu comuna.`,
} satisfies PageSeed
