import type { LessonSeed } from '../../../course-types.ts'

export const cashBook = {
  slug: 'el-libro-de-caja',
  title: 'El libro de caja',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `El libro de caja es un cuaderno donde cada peso deja una línea. Nada más. Pero si está al día, contesta en un minuto la pregunta que arruina las reuniones: **¿y cuánta plata hay?**

## Seis columnas

- **Fecha**: el día en que la plata se movió, no el día en que te acordaste.
- **Qué fue**: «venta feria de Cañete», «harina, 25 kilos». Que lo entienda otra dentro de un año.
- **Respaldo**: el número del papel que lo prueba.
- **Entra**: lo que llegó.
- **Sale**: lo que se fue.
- **Saldo**: lo que queda, después de esa línea.

El saldo de cada línea es el de arriba, más lo que entra, menos lo que sale. Siempre en **pesos enteros**.

## Un ejemplo

Parten con $120.000 de saldo. Venden $86.500 en la feria: entra, y el saldo es $206.500. Compran harina por $32.000: sale, y el saldo es $174.500. Pagan el pasaje de dos a la feria, $9.600: quedan **$164.900**.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-libro-de-caja',
        alt: 'Una página del libro de caja con seis columnas: a 120 se le suman 86 que entran y quedan 206; salen 32 y quedan 174; salen 9 y quedan 165',
      },
      caption:
        '1: fecha. 2: qué fue. 3: respaldo. 4: entra. 5: sale. 6: saldo. Aquí van en miles de pesos, sin los picos.',
    },
    {
      blockType: 'steps',
      title: 'Las reglas del cuaderno',
      steps: [
        'Se anota el mismo día, aunque sea un pasaje.',
        'Una línea por cada movimiento: no se juntan tres boletas en una.',
        'No se arranca ninguna hoja. Numéralas antes de empezar.',
        'No se borra: un error se tarja con una línea, que se siga leyendo, y al lado va la firma.',
        'La plata del grupo no se guarda con la de la casa. Nunca, ni por una noche.',
      ],
    },
    {
      blockType: 'text',
      body: `## Lo que no es plata del grupo

Si una socia paga el gas de su bolsillo, el grupo **le debe**. Se anota el día en que se lo devuelven, con su boleta. Mientras tanto va en la última hoja, en una lista de «lo que debemos».

Y al revés: lo que les deben a ustedes no es plata todavía. Una venta fiada entra al libro **cuando la pagan**.`,
    },
    {
      blockType: 'exercise',
      title: 'La primera hoja',
      text: `Numera las hojas de un cuaderno y traza las seis columnas. En la primera línea escribe la fecha de hoy y «saldo inicial», con lo que hay contado delante de otra socia.

Anota lo que se movió esta semana, boleta por boleta. Al final, cuenta los billetes: tiene que dar lo que dice la última línea.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'El saldo era $75.000. Entran $48.200 y salen $31.500. ¿Cuánto queda?',
          kind: 'one',
          options: [{ text: '$91.700', isRight: true }, { text: '$58.300' }, { text: '$123.200' }],
          explanation: '75.000 más 48.200 son 123.200; menos 31.500, quedan 91.700.',
        },
        {
          text: 'Te equivocaste en una línea. ¿Qué haces?',
          kind: 'one',
          options: [
            { text: 'La borro con corrector' },
            { text: 'Arranco la hoja y la paso en limpio' },
            { text: 'La tarjo sin taparla, firmo al lado y anoto la buena', isRight: true },
          ],
          explanation:
            'Un error a la vista no es vergüenza: es una cuenta honrada. Una hoja que falta es una pregunta para siempre.',
        },
        {
          text: 'Una clienta se llevó $20.000 y paga el viernes. ¿Cuándo entra al libro?',
          kind: 'one',
          options: [
            { text: 'Hoy, porque ya se vendió' },
            { text: 'El viernes, cuando paga', isRight: true },
            { text: 'No entra: es fiado' },
          ],
          explanation:
            'El libro de caja dice la plata que hay. Lo que les deben va en otra lista, hasta que llegue.',
        },
      ],
    },
  ],
} satisfies LessonSeed
