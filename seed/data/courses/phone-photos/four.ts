import type { LessonSeed } from '../../../course-types.ts'

export const four = {
  slug: 'cuatro-fotos',
  title: 'Las cuatro fotos de un producto',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `Con una foto sola quien compra se queda con preguntas, y una pregunta sin respuesta es una venta que no fue. Cuatro bastan si cada una **contesta una distinta**.`,
    },
    {
      blockType: 'steps',
      title: 'Qué contesta cada una',
      steps: [
        '¿Qué es? El producto entero, solo, de frente, con su fondo tranquilo. Va primera.',
        '¿Cómo está hecho? De muy cerca: el punto, la costura, la miga, la pepita de la fruta.',
        '¿De qué tamaño es? En una mano, puesto, o junto a algo que todas conocen, como una taza.',
        '¿Qué más tengo que saber? El revés, la base, el cierre, la etiqueta con sus ingredientes.',
      ],
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-cuatro-fotos',
        alt: 'Cuatro fotos de un mismo canasto: entero, el tejido de cerca, sostenido en una mano, y su base',
      },
      caption: '1: qué es. 2: cómo está hecho. 3: de qué porte. 4: lo que falta por saber.',
    },
    {
      blockType: 'text',
      body: `## De muy cerca

Los teléfonos se confunden cuando se acercan demasiado. Ponte a una mano de distancia, toca la pantalla y espera a que se vea nítido. Si no puede, aléjate un poco y recorta después.

## Que se vean todas iguales

Cuando tomas los productos del grupo **el mismo día, en el mismo rincón**, la página se ve como una sola casa. Anota cómo lo hicieron: qué ventana, qué hora, qué cartón. Así la próxima vez sale igual, aunque la tome otra.

## Si hay varios colores

Uno por foto, con la misma luz y en el mismo lugar. Y si cada pieza sale distinta, fotografía **la que se va a mandar**, o dilo bien claro: «el dibujo cambia de una a otra».

## Antes de subirla

Mírala en chico, como se ve en la lista de la tienda. Si a ese tamaño no se entiende qué es, no es la primera.

Después escribe qué se ve, en una frase, para quien no puede verla: «Seis panes amasados dorados». No hace falta decir «foto de».`,
    },
    {
      blockType: 'exercise',
      title: 'Tus cuatro',
      text: `Toma las cuatro fotos de tu producto, en orden. Muéstraselas, sin decir nada, a alguien que no lo conozca.

Pregúntale qué es, de qué está hecho, de qué porte es y cuánto pagaría. Si en algo duda, ya sabes cuál foto falta.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿Cuál va primera?',
          kind: 'one',
          options: [
            { text: 'El producto entero, solo y de frente', isRight: true },
            { text: 'El grupo completo con todos los productos' },
            { text: 'El detalle más bonito' },
          ],
          explanation:
            'En la lista de la tienda se ve chica y entre muchas: tiene que decir qué es sin que nadie la abra.',
        },
        {
          text: '¿Cómo muestras el tamaño de un canasto?',
          kind: 'many',
          options: [
            { text: 'Con una mano que lo toma', isRight: true },
            { text: 'Con un pan adentro', isRight: true },
            { text: 'Solo, sobre un fondo liso' },
          ],
          explanation:
            'Una mano y un pan los conocemos todas. Solo, un canasto puede ser un dedal o un lavadero.',
        },
        {
          text: '¿Qué escribes para quien no puede ver la foto?',
          kind: 'one',
          options: [
            { text: '«Foto del producto»' },
            { text: '«IMG_2041»' },
            { text: '«Chal gris de lana con flecos, doblado sobre una silla»', isRight: true },
          ],
          explanation:
            'Dice lo que hay, como se lo contarías por teléfono a una amiga. También ayuda a los buscadores.',
        },
      ],
    },
    { blockType: 'links', links: [{ label: 'Mira cómo se ven juntas en la tienda', href: '/productos' }] },
  ],
} satisfies LessonSeed
