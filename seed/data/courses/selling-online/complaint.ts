import { GUARANTEE_MONTHS, WITHDRAWAL_DAYS } from '../../../../store/src/contracts/purchase/buyer-rights.ts'
import type { LessonSeed } from '../../../course-types.ts'

export const complaint = {
  slug: 'un-reclamo-y-la-garantia',
  title: 'Un reclamo y la garantía',
  minutes: 10,
  blocks: [
    {
      blockType: 'text',
      body: `«Llegó quebrado.» Se te cae el alma, más si lo hiciste tú. Pero la que reclama **todavía está conversando contigo**. La que no reclama le cuenta a diez, y no vuelve.

## Dos derechos distintos

**La garantía.** Si vino malo, incompleto, o no es lo que se ofreció, quien compró tiene **${GUARANTEE_MONTHS} meses** desde que lo recibió. Elige entre tres cosas: que se arregle, que se cambie o que se le devuelva la plata. **Elige ella**, no nosotras.

**El arrepentimiento**, que la ley llama retracto. No hay nada malo: cambió de idea. Tiene **${WITHDRAWAL_DAYS} días** desde que lo recibió y no tiene que dar razones. No corre para lo que **se avisó antes de pagar** que no se puede devolver: lo que se echa a perder pronto, lo hecho a su medida, lo de higiene ya abierto.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-plazos',
        alt: 'Dos barras: una muy corta, de 10 días, y una larga, de 180',
      },
      caption: 'Los días para cada cosa: 10 para arrepentirse, y 6 meses de garantía, que son unos 180.',
    },
    {
      blockType: 'text',
      body: `## Cuatro casos

- **El jarro llegó con el asa quebrada.** Garantía. No importa si fue el camión: ella no tiene que averiguarlo.
- **La manta es más gris que en la foto.** Si no es como se ofreció, garantía. Si la página decía que el tono cambia, no está fallada. Igual puede arrepentirse, si está dentro del plazo.
- **Las calcetas le quedaron chicas.** No están malas. Puede arrepentirse, si no las ha usado y está dentro de los ${WITHDRAWAL_DAYS} días.
- **A los cuatro meses se descosió el bolso.** Garantía: cuatro es menos que ${GUARANTEE_MONTHS}. Se mira qué pasó, y ella elige.

## La foto

Se puede pedir, porque ayuda a entender. Pero **sin foto la garantía es la misma**, también en lo fresco. No se usa para cansar a nadie.`,
    },
    {
      blockType: 'steps',
      title: 'Contestar un reclamo',
      steps: [
        'El mismo día: «Gracias por avisarnos. Lamento que le haya llegado así».',
        'Pregunta solo lo que hace falta: qué llegó, cómo, cuándo.',
        'Di las tres salidas con claridad: arreglarlo, cambiarlo o devolverle la plata.',
        'Cuando elija, di qué sigue y para qué día.',
        'Avisa a la federación, que es quien devuelve la plata. No lo arregles por fuera.',
        'Cumple el día. Después escribe: «¿Le llegó bien?».',
      ],
    },
    {
      blockType: 'text',
      body: `## Lo que no se contesta

- «De aquí salió bueno.» Puede ser, pero llegó malo.
- «Es artesanal, es así.» Distinto no es lo mismo que fallado.
- «Ya pasó una semana.» Son ${GUARANTEE_MONTHS} meses.
- «Le doy un descuento para la próxima.» Puede aceptarlo, si quiere. **No reemplaza** lo que le corresponde.

## La plata

Lo que se devuelve se descuenta **a la vista**, en la liquidación siguiente. Si se quiebra un tazón de cada veinte, ese tazón se paga con los otros diecinueve. Vale la pena gastar más en relleno.

## Lo que enseña

Anota cada reclamo en una hoja: fecha, producto, lote, qué pasó, cómo se arregló. Tres veces lo mismo no es mala suerte: **es la caja, la tapa o el texto**. Si es comida y alguien se sintió mal, para la venta de ese lote hoy mismo y avisa.`,
    },
    {
      blockType: 'exercise',
      title: 'La clienta enojada',
      text: `Que alguien de tu casa haga de clienta: su olla llegó trizada, y está furiosa. Contéstale en voz alta, con los seis pasos, sin explicar de quién fue la culpa.

Después cambien. Fíjate en qué frase se te bajó la rabia a ti: esa es la que hay que decir primero.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Un jarro llegó trizado y la compradora quiere su plata. El grupo prefiere mandarle otro. ¿Qué se hace?',
          kind: 'one',
          options: [
            { text: 'Se le manda otro, que es más fácil' },
            { text: 'Se le devuelve la plata, porque elige ella', isRight: true },
            { text: 'Se le devuelve la mitad' },
          ],
          explanation:
            'En la garantía, quien compró elige entre arreglo, cambio o plata. Se le puede ofrecer otro jarro, pero no obligarla.',
        },
        {
          text: 'A los tres meses se despegó la suela de unas pantuflas, usadas con cuidado. ¿Qué derecho tiene?',
          kind: 'one',
          options: [
            { text: `Ninguno: pasaron los ${WITHDRAWAL_DAYS} días` },
            { text: 'Solo un descuento' },
            { text: `La garantía, que dura ${GUARANTEE_MONTHS} meses`, isRight: true },
          ],
          explanation: `Los ${WITHDRAWAL_DAYS} días son para arrepentirse de algo bueno. Si falló, tiene ${GUARANTEE_MONTHS} meses desde que lo recibió.`,
        },
        {
          text: '¿En cuáles no corre el arrepentimiento, si se avisó antes de pagar?',
          kind: 'many',
          options: [
            { text: 'Un queso fresco', isRight: true },
            { text: 'Un cojín bordado con el nombre que ella pidió', isRight: true },
            { text: 'Una faja sin usar' },
            { text: 'Una crema ya abierta', isRight: true },
          ],
          explanation:
            'Lo que se echa a perder, lo hecho a pedido y lo de higiene ya abierto. La faja sin usar sí se puede devolver. Y si cualquiera viniera malo, la garantía corre para todos.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'Lo que le prometemos a quien compra', href: '/paginas/cambios-y-devoluciones' },
        { label: 'Mira un jarro de greda', href: '/productos/jarro-de-greda-brunida' },
      ],
    },
  ],
} satisfies LessonSeed
