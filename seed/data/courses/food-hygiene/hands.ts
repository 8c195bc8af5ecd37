import type { LessonSeed } from '../../../course-types.ts'

export const hands = {
  slug: 'las-manos',
  title: 'Las manos',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `Las manos tocan todo: la masa, la plata, la llave, la guagua, el pelo. Lo que llevan encima no se ve, y pasa entero a la comida.

La buena noticia es que el remedio es el más barato de la cocina: **agua, jabón y veinte segundos**. Eso es cantar «Cumpleaños feliz» dos veces, sin apurarse.

## Cuándo

No se trata de lavarse mucho, sino de lavarse **en el momento justo**: al cambiar de una cosa a otra.

- Antes de empezar, siempre, aunque vengas de lavar loza.
- Después de ir al baño, de sonarte o de toser.
- Después de tocar carne cruda, huevos con cáscara, tierra o verdura sin lavar.
- Después de recibir plata o de contestar el teléfono.
- Después de botar la basura o de hacerle cariño al perro.`,
    },
    {
      blockType: 'steps',
      title: 'Un lavado que sirve',
      steps: [
        'Sácate anillos y pulseras, y súbete las mangas.',
        'Moja las manos con agua corriente. Tibia es más cómoda; fría también sirve.',
        'Ponles jabón y frota las palmas, el dorso y entre los dedos.',
        'Frota las yemas y las uñas contra la palma de la otra mano. No olvides los pulgares.',
        'Enjuaga con agua corriente, de la muñeca hacia los dedos.',
        'Seca con papel o con un paño que se use solo para eso y se lave cada día.',
      ],
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-manos',
        alt: 'Tres dibujos: dos manos palma con palma con espuma, los dedos de una entre los de la otra, y las uñas de una mano frotadas contra la palma de la otra',
      },
      caption: '1: las palmas. 2: entre los dedos. 3: las uñas contra la palma. Veinte segundos en total.',
    },
    {
      blockType: 'text',
      body: `## Los guantes no son magia

Un guante sucio ensucia igual que una mano sucia, y encima no se siente. Si los usas, lávate antes de ponértelos y cámbialos cada vez que te lavarías.

## Cuando no hay que cocinar

Con diarrea, vómitos o fiebre, ese día **no se cocina para vender**. Una herida en la mano se tapa con un parche, y encima va un guante. Decirlo no es flojera: es cuidar a quien va a comer y cuidar el nombre del grupo.`,
    },
    {
      blockType: 'exercise',
      title: 'Un día con lápiz',
      text: `La próxima vez que cocines, pon un papel junto al lavaplatos y haz una raya cada vez que te lavas las manos.

Al terminar, cuenta las rayas y piensa cuándo faltó una. Casi siempre falta después del teléfono.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿Cuánto tiene que durar el lavado con jabón?',
          kind: 'one',
          options: [
            { text: 'Cinco segundos, si el jabón es bueno' },
            { text: 'Unos veinte segundos', isRight: true },
            { text: 'Da lo mismo, si después usas alcohol' },
          ],
          explanation:
            'El jabón necesita tiempo y roce para despegar lo que no se ve. El alcohol no saca la mugre ni la grasa: no reemplaza el lavado.',
        },
        {
          text: 'Estás amasando con guantes y suena el teléfono. Contestas. ¿Qué haces al volver?',
          kind: 'one',
          options: [
            { text: 'Sigo: el guante me protege' },
            { text: 'Me limpio el guante en el delantal' },
            { text: 'Me saco los guantes, me lavo las manos y me pongo otros', isRight: true },
          ],
          explanation:
            'El guante protege tu mano, no la masa. Lo que tenía el teléfono quedó en él, y del delantal se lo llevas a todo.',
        },
        {
          text: '¿En cuáles de estos casos ese día no cocinas para vender?',
          kind: 'many',
          options: [
            { text: 'Tengo diarrea', isRight: true },
            { text: 'Amanecí con vómitos', isRight: true },
            { text: 'Tengo un corte chico, con parche y guante encima' },
            { text: 'Estoy con fiebre', isRight: true },
          ],
          explanation:
            'Diarrea, vómitos y fiebre pasan a la comida aunque te laves bien. Un corte tapado y con guante sí se puede manejar.',
        },
      ],
    },
  ],
} satisfies LessonSeed
