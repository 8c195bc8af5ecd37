import type { LessonSeed } from '../../../course-types.ts'

export const problem = {
  slug: 'el-problema-y-quien-lo-tiene',
  title: 'El problema y quién lo tiene',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Casi todos los proyectos empiezan mal, con «nos falta». Nos falta una máquina, nos falta una sede, nos falta un computador. Eso no es un problema: es una **compra**. Quien lee se pregunta: ¿y si la arriendan?

## Del «nos falta» al «nos pasa»

- *Nos falta* una centrífuga.
- *Nos pasa* que la centrífuga es prestada y llega en marzo. Para entonces parte de la miel está dura en el panal y no sale. **La temporada pasada perdimos 140 kilos.**

Con la segunda frase ya se entiende por qué importa, cuánto y a quién.`,
    },
    {
      blockType: 'steps',
      title: 'Encontrarlo entre todas, con porotos',
      steps: [
        'Cada una dice qué es lo que más le cuesta del trabajo. Se escribe o se dibuja, uno por papel.',
        'Cada una recibe tres porotos y los pone donde más le duele.',
        'Del papel con más porotos, pregunten «¿por qué pasa?». Y otra vez, hasta llegar a algo que se pueda cambiar.',
        'Ahora para el otro lado: «¿y por eso qué pasa?». Hasta llegar a plata, a horas o a salud.',
        'Pónganle un número, y escriban de dónde salió: el cuaderno, la pesa, las boletas.',
      ],
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-problema',
        alt: 'Cuatro papeles con porotos encima: dos, siete, uno y cuatro; el de siete está marcado',
      },
      caption: 'Tres porotos cada una. El papel con más dice por dónde empezar.',
    },
    {
      blockType: 'text',
      body: `## Quién lo tiene

«Las mujeres rurales de la comuna» es mucha gente y nadie. Cuenten:

- ¿Cuántas son? Siete apicultoras.
- ¿Qué tienen? 84 colmenas, doce cada una.
- ¿Desde cuándo les pasa? Hace tres temporadas.
- ¿Cuánto pierden? 140 kilos. A $4.000 el kilo son $560.000 al año: **$80.000 cada una**.

## Lo que ya hicieron

Cuéntenlo. Que la pidieron prestada, que se turnan de noche, que una aprendió a arreglarla. Muestra que el grupo **no está esperando sentado**.

## ¿Hace falta un fondo?

A veces no. Hay un grupo que compró su centrífuga con tres cosechas. Miren primero: ¿se puede pedir antes?, ¿arrendar?, ¿comprar usada entre dos grupos? Si aun así no alcanza, hay proyecto.

## En una sola hoja

«Somos siete apicultoras con 84 colmenas. Cosechamos con una centrífuga prestada que llega en marzo. La temporada pasada dejamos de sacar 140 kilos: $560.000 entre todas.»`,
    },
    {
      blockType: 'exercise',
      title: 'Tres frases',
      text: `Escribe en un papel lo que tu grupo diría con «nos falta». Dalo vuelta y escribe lo mismo con «nos pasa».

Agrega dos números: a cuántas les pasa y cuánto pierden en un año. Léeselo a alguien que no sea del grupo. Si pregunta «¿y qué tiene de malo?», falta una frase.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿Cuál de estas frases dice un problema?',
          kind: 'one',
          options: [
            { text: '«Nos falta un horno más grande»' },
            { text: '«Queremos mejorar nuestra calidad de vida»' },
            {
              text: '«Los sábados dejamos sin pan a veinte personas, porque en el horno caben 60 panes y piden 80»',
              isRight: true,
            },
          ],
          explanation:
            'La primera es una compra y la segunda sirve para cualquiera. La tercera dice qué pasa, cuándo y cuánto.',
        },
        {
          text: 'Cinco hilanderas pierden 3 kilos de lana cada una al año, por humedad. El kilo vale $18.000. ¿Cuánto pierden entre todas?',
          kind: 'one',
          options: [{ text: '$54.000' }, { text: '$90.000' }, { text: '$270.000', isRight: true }],
          explanation: 'Cinco por 3 son 15 kilos. 15 por 18.000 son 270.000; a cada una le tocan 54.000.',
        },
        {
          text: '¿De dónde puede salir el número?',
          kind: 'many',
          options: [
            { text: 'Del cuaderno de cosecha', isRight: true },
            { text: 'De contar un mes, con rayitas', isRight: true },
            { text: 'De lo que suene más grave' },
            { text: 'De las boletas guardadas', isRight: true },
          ],
          explanation:
            'Un número inflado se nota, y después hay que cumplirlo. Si no lo tienes, cuenta un mes: es poco, pero es verdad.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [{ label: 'Lee la centrífuga prestada', href: '/historias/la-centrifuga-prestada' }],
    },
  ],
} satisfies LessonSeed
