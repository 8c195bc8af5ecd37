import type { LessonSeed } from '../../../course-types.ts'

export const voice = {
  slug: 'la-voz-y-los-nervios',
  title: 'La voz y los nervios',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `Las manos heladas, la boca seca, el corazón en la garganta. Eso le pasa también a la alcaldesa. **Los nervios no se quitan: se acompañan.** Y duran, casi siempre, lo que dura la primera frase.

Por eso la primera frase se aprende de memoria. Esa, y la última. Lo del medio sale solo, si ensayaste.`,
    },
    {
      blockType: 'steps',
      title: 'Antes de pararte',
      steps: [
        'Toma un trago de agua, que no esté helada.',
        'Pon los dos pies en el suelo, separados como para levantar un saco.',
        'Bota todo el aire. Recién entonces respira por la nariz, hasta la cintura.',
        'Párate, y no hables todavía. Cuenta hasta tres mirando a la gente.',
        'Busca una cara amiga, al fondo si se puede.',
        'Di la primera frase despacio, a esa cara.',
      ],
    },
    {
      blockType: 'text',
      body: `## La voz

No se trata de gritar. Habla **para la que está sentada más atrás**, como cuando llamas a alguien que viene por el camino. Si te oye ella, te oyen todas.

- Al final de cada idea, **una pausa**. A ti te parece eterna; a las demás les parece que sabes lo que dices.
- La voz se cae al terminar la frase. Sostenla hasta la última palabra.
- Si hay micrófono, ponlo a un puño de la boca y no lo sueltes a cada rato. Si no funciona, déjalo y acércate a la gente.

## El cuerpo

Las manos, donde te sirvan: mostrando el porte del saco, contando con los dedos. Si no sabes dónde ponerlas, toma tu papel con las dos. Lo que marea es pasearse y sonar las llaves.

## Si se te olvida

Le pasa a todas. Quédate callada, mira tu papel y sigue en el poroto que venga. **Nadie sabe lo que ibas a decir**, así que nadie nota lo que faltó.

## Si no lees de corrido

No leas. Quien lee pierde los ojos de la gente. Lleva dibujos: la balanza, la señora, el billete. Y si hay que leer un acta, pídele a otra que la lea; tú explica lo que quiere decir.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-pausas',
        alt: 'Cuatro grupos de rayas, como una voz, con un espacio en blanco entre uno y otro; el primero y el último son rojos',
      },
      caption: 'Lo rojo se aprende de memoria: la primera frase y la última. Entremedio, las pausas.',
    },
    {
      blockType: 'exercise',
      title: 'De la mesa al portón',
      text: `Di tu minuto de la lección pasada a alguien que esté sentado en tu mesa. Después, que se ponga en la puerta. Después, en el portón.

Sube la voz sin gritar, hasta que te oiga la última palabra de cada frase. Si estás sola, graba con el teléfono desde el otro lado de la pieza y escúchate una vez. Una nomás.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Te paraste y se te borró todo. ¿Qué haces?',
          kind: 'one',
          options: [
            { text: 'Pido perdón y me siento' },
            { text: 'Hablo más rápido, para que nadie alcance a notar lo que falta' },
            { text: 'Me callo, miro mi papel y sigo con lo que venga', isRight: true },
          ],
          explanation:
            'Un silencio corto parece calma. Nadie conoce tu lista, así que nadie ve lo que saltaste.',
        },
        {
          text: '¿Qué conviene aprenderse de memoria?',
          kind: 'one',
          options: [
            { text: 'Todo, palabra por palabra' },
            { text: 'La primera frase y la última', isRight: true },
            { text: 'Nada, para que salga natural' },
          ],
          explanation:
            'La primera te saca de los nervios y la última te deja bien parada. Si aprendes todo, una palabra que falta te bota el resto.',
        },
        {
          text: '¿Qué ayuda a que te oigan desde el fondo?',
          kind: 'many',
          options: [
            { text: 'Hablarle a la que está más atrás', isRight: true },
            { text: 'Mirar el papel todo el rato' },
            { text: 'Sostener la voz hasta el final de la frase', isRight: true },
            { text: 'Hacer pausas', isRight: true },
          ],
          explanation: 'La voz va hacia donde miras. Si miras el papel, se queda en el papel.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        {
          label: 'Lee lo que pasó cuando habló la que no había hablado',
          href: '/historias/la-asamblea-del-reparto',
        },
      ],
    },
  ],
} satisfies LessonSeed
