/** What is asked most, each answered in five short lines at most. */
export const answers: { ask: string; answer: string[] }[] = [
  {
    ask: 'No me llega el código para entrar',
    answer: [
      'Espera un minuto: a veces el mensaje se demora.',
      'Mira que el número sea el tuyo y que haya señal.',
      'Toca «No me llegó: mandar otro». Sirve solo el último que llegó.',
      'Si cambiaste de número, pídele a tu asociación que lo corrija.',
    ],
  },
  {
    ask: 'Me compraron algo y no lo tengo',
    answer: [
      'Entra a Pedidos y abre el pedido.',
      'Toca «Me falta algo» y di cuántas tienes.',
      'A quien compró le devolvemos la diferencia.',
      'Dilo apenas lo sepas: así alcanza a buscar otra cosa.',
    ],
  },
  {
    ask: '¿Cuándo y cuánto me pagan?',
    answer: [
      'Mira «Lo que me deben»: está cada venta y por qué te toca ese monto.',
      'Cada mes se cierra y sale una liquidación.',
      'Después te transfieren a la cuenta del grupo, o te pagan por mano.',
      'Cuando te llegue, toca «Recibí conforme». Si no llegó, toca «No me llegó».',
    ],
  },
  {
    ask: 'Estoy sin señal',
    answer: [
      'Puedes seguir: lo que hagas queda guardado en tu teléfono.',
      'Se manda solo cuando vuelve la señal, con la aplicación abierta.',
      'En «Lo que falta mandar» ves qué está esperando.',
      'No salgas de tu cuenta antes de que se mande.',
    ],
  },
  {
    ask: 'Se me perdió el teléfono',
    answer: [
      'Entra desde otro teléfono con tu número o tu correo.',
      'En tu cuenta, abre «Dónde tienes abierta tu cuenta» y cierra el perdido.',
      'Si también perdiste el número, llama ahora: te lo cambian y se cierra todo.',
      'Lo que ya mandaste no se pierde.',
    ],
  },
  {
    ask: 'Quiero cambiar un precio o una foto',
    answer: [
      'Entra a Mis productos y abre el producto.',
      'Toca lo que quieres cambiar y guárdalo.',
      'Si tu asociación lo revisa, en la tienda sigue lo de antes hasta que lo apruebe.',
      'Lo que ya se vendió queda con su precio.',
    ],
  },
]
