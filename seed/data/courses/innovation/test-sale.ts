import type { LessonSeed } from '../../../course-types.ts'

export const testSale = {
  slug: 'la-venta-de-prueba',
  title: 'La venta de prueba',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `Que te digan «qué lindo» no es vender. Vender es que una desconocida **abra la billetera**. Por eso la última prueba se hace con plata de verdad.

## Con quién no cuenta

Tu hermana, tu comadre y la otra socia no cuentan. Compran por ti, no por el estuche. Agradéceles y no las pongas en la lista.

## Una venta de prueba es una venta

Lleva su precio con IVA a la vista, de qué está hecho y dónde, su boleta y su línea en el libro de caja. Si sale malo, quien compró tiene los mismos **seis meses de garantía** que con cualquier otra cosa.`,
    },
    {
      blockType: 'steps',
      title: 'Dos días de feria',
      steps: [
        'Pon el precio y no lo bajes en todo el día, aunque llueva. Si lo bajas, ya no sabes qué probaste.',
        'Lleva una hoja con cuatro columnas: se detuvo, preguntó el precio, compró, qué dijo.',
        'Una vende y otra hace las rayitas. La misma persona no puede hacer las dos cosas.',
        'Anota las palabras tal como las dicen: «¿lo hay más ancho?», «¿se lava?», «está caro».',
        'El segundo día cambia una sola cosa.',
      ],
    },
    {
      blockType: 'text',
      body: `## Lo que pasó con los estuches

**Primer día.** Colgados de un alambre, cerrados. Se detuvieron 40 personas, 9 preguntaron el precio y **compraron 3**.

**Segundo día.** El mismo precio, pero uno abierto sobre la mesa, con unos lentes adentro. Se detuvieron 38, preguntaron 16 y **compraron 5**.

Se detuvo casi la misma gente. Lo que cambió es que el segundo día **se entendía para qué era**. Dos días son pocos para estar segura, pero ya dan una pista.

Vendieron 8 de 10. A $8.900, entraron **$71.200**.

## Lo que dijeron

Seis preguntaron si lo había más ancho. Cuatro, si se lavaba. Dos, que estaba caro. Ese «caro» pesa menos de lo que duele: ocho personas lo pagaron. Las seis que lo querían más ancho **son la próxima prueba**.

## Lo que no se promete

Si alguien quiere veinte para un regalo, no digas que sí por la emoción. «Anoto tu teléfono y te contesto el lunes.» El lunes ya sabes cuántos puede hacer el grupo.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-dos-ferias',
        alt: 'Barras de los dos días: el primero se detuvieron 40, preguntaron 9 y compraron 3; el segundo, 38, 16 y 5',
      },
      caption:
        'De cada día: se detuvieron, preguntaron, compraron. Lo que creció el segundo día son las preguntas.',
    },
    {
      blockType: 'exercise',
      title: 'La hoja de rayitas',
      text: `En la cocina, raya la hoja de cuatro columnas y practica con alguien de la casa: una hace de clienta y la otra anota sin interrumpir.

Después elige un producto que ya vendes y llévala a la próxima feria. Al volver, responde: ¿en cuál columna se te va la gente, al detenerse, al preguntar o al comprar?`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'En la feria compraron 9 personas: 4 eran parientes tuyas. ¿Cuántas ventas cuentas para la prueba?',
          kind: 'one',
          options: [{ text: '9' }, { text: '5', isRight: true }, { text: '4' }],
          explanation:
            'Las 9 van al libro de caja, porque la plata entró. Para saber si el producto gusta, cuentan las 5 que no te conocen.',
        },
        {
          text: 'El primer día vendiste poco. El segundo bajaste el precio, cambiaste el mantel y llevaste música. Vendiste más. ¿Qué sabes ahora?',
          kind: 'one',
          options: [
            { text: 'Que estaba caro' },
            { text: 'Que hay que llevar música' },
            { text: 'Que algo sirvió, pero no cuál cosa', isRight: true },
          ],
          explanation: 'Tres cambios juntos se tapan unos a otros. Uno por día, y la hoja te contesta.',
        },
        {
          text: '¿Qué lleva una venta de prueba?',
          kind: 'many',
          options: [
            { text: 'El precio con IVA, a la vista', isRight: true },
            { text: 'Su línea en el libro de caja', isRight: true },
            { text: 'Un cartel que diga «sin garantía, es prueba»' },
            { text: 'De qué está hecho y dónde', isRight: true },
          ],
          explanation:
            'La prueba es para ustedes. Para quien compra es un producto como cualquiera, y la garantía de seis meses no se quita con un cartel.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [{ label: 'Qué puede pedir quien compra', href: '/paginas/cambios-y-devoluciones' }],
    },
  ],
} satisfies LessonSeed
