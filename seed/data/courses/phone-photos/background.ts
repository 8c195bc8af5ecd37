import type { LessonSeed } from '../../../course-types.ts'

export const background = {
  slug: 'el-fondo-y-el-marco',
  title: 'El fondo y el marco',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `Quien mira una foto mira **todo** lo que hay en ella: también el hervidor, el calendario y el pie de la mesa. Cada cosa que sobra le quita ojos a lo tuyo.

## Un fondo tranquilo

Sirve lo que no llama la atención: una mesa de madera, un paño de un solo color, una pared, un cartón grande curvado contra la muralla para que no se vea la esquina.

- Lo claro, sobre algo un poco más oscuro; lo oscuro, sobre algo claro. Que se despegue.
- Nada de manteles con flores bajo un bordado con flores.
- Las sábanas arrugadas se notan. Plánchala, o usa cartulina.

## Lo que acompaña, habla

Una cosa al lado ayuda cuando **explica**: la mora junto a la mermelada, el vellón junto a la madeja, una mano que dice el tamaño. Dos o tres ya son adorno.`,
    },
    {
      blockType: 'gallery',
      images: [
        { file: 'mermelada-de-mora', alt: 'Frasco de mermelada de mora con frutos en la mesa' },
        { file: 'pan-amasado', alt: 'Seis panes amasados dorados' },
      ],
      caption: 'Una cosa, un fondo tranquilo y algo que explica de qué está hecha.',
    },
    {
      blockType: 'text',
      body: `## El marco

La tienda muestra las fotos **paradas**, un poco más altas que anchas. Toma el teléfono de pie y deja aire alrededor: si el producto toca el borde, se corta al achicarla.

¿Desde dónde? Piensa cómo se usa la cosa.

- **Desde arriba**, lo plano: un pañuelo estirado, un plato de galletas, un camino de mesa.
- **A su altura**, lo que está de pie: un frasco, un jarro, una muñeca. Agáchate: desde arriba un frasco parece una tapa.
- **En tres cuartos**, lo que tiene fondo: un canasto, una bandeja, un bolso.

Si el teléfono puede mostrar una cuadrícula, préndela en los ajustes de la cámara. Pon el borde de la mesa paralelo a sus líneas: torcida, una foto buena parece un descuido.

## Acércate tú

No uses el acercamiento de la pantalla: agranda los puntos y ensucia la foto. Da un paso.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-angulos',
        alt: 'Tres maneras de poner el teléfono: encima de un paño plano, a la misma altura de un frasco, y en diagonal hacia un canasto',
      },
      caption:
        '1: lo plano, desde arriba. 2: lo que está de pie, a su altura. 3: lo que tiene fondo, en tres cuartos.',
    },
    {
      blockType: 'exercise',
      title: 'Saca cosas',
      text: `Pon tu producto en su rincón y toma una foto. Mira los cuatro bordes de la imagen y saca todo lo que no sea necesario. Toma otra. Repite.

Para cuando lo que quede sea tu producto, el fondo y, si ayuda, una sola cosa más.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿Desde dónde fotografías un frasco de miel?',
          kind: 'one',
          options: [
            { text: 'Desde arriba, de pie' },
            { text: 'A la altura del frasco', isRight: true },
            { text: 'De lejos, con acercamiento' },
          ],
          explanation:
            'A su altura se ven la etiqueta y el color. Desde arriba solo se ve la tapa, y el acercamiento ensucia la imagen.',
        },
        {
          text: '¿Qué pondrías al lado de una madeja teñida con nogal?',
          kind: 'one',
          options: [
            { text: 'Un florero, para que se vea bonito' },
            { text: 'Unas cáscaras de nogal', isRight: true },
            { text: 'La plancha, la tetera y el gato' },
          ],
          explanation: 'La cáscara cuenta de dónde salió el color. Lo demás adorna, y lo que adorna distrae.',
        },
        {
          text: 'Tu chal es casi blanco. ¿Qué fondo le conviene?',
          kind: 'one',
          options: [
            { text: 'Una sábana blanca' },
            { text: 'Una mesa de madera oscura o un paño gris', isRight: true },
            { text: 'Un mantel con flores' },
          ],
          explanation:
            'Blanco sobre blanco se pierde; sobre las flores compite. Lo oscuro y liso dibuja su borde.',
        },
      ],
    },
  ],
} satisfies LessonSeed
