import type { LessonSeed } from '../../../course-types.ts'

export const light = {
  slug: 'la-luz-de-la-ventana',
  title: 'La luz de la ventana',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `La mejor lámpara de tu casa es una ventana por la que **no entra el sol directo**. Da una luz grande y suave, que muestra el relieve de un tejido y el brillo de una mermelada sin quemarlos.

## La hora

Sirve cualquier hora con luz, mientras el sol no dé de lleno. Un día nublado es un regalo: el cielo entero es una lámpara suave. A mediodía y afuera, en cambio, las sombras salen duras y los colores se lavan. Si solo tienes patio, busca la sombra de la casa.

## De lado

Pon el producto junto a la ventana, para que la luz le llegue **de costado**. Desde atrás de ti lo aplana; desde el frente lo deja oscuro. De lado se ve la trama, la costra, la huella de los dedos.`,
    },
    {
      blockType: 'steps',
      title: 'Tu rincón de fotos',
      steps: [
        'Apaga todas las luces de la pieza: la ampolleta pinta de amarillo.',
        'Pon una mesa a un paso de la ventana.',
        'Al otro lado del producto para un cartón blanco, o un plato: devuelve la luz y aclara la sombra.',
        'Si entra sol, cuelga una sábana blanca o un visillo.',
        'Limpia el lente del teléfono con la polera. De verdad: casi siempre está engrasado.',
        'Apaga el flash, y déjalo apagado para siempre.',
      ],
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-luz',
        alt: 'Una mesa vista desde arriba: la luz de la ventana entra por la izquierda, el producto está al medio, un cartón blanco a la derecha devuelve luz, y el teléfono mira de frente',
      },
      caption: 'Visto desde arriba: la ventana a un lado, el cartón blanco al otro, y tú de frente.',
    },
    {
      blockType: 'text',
      body: `## Que el teléfono mire lo que importa

Toca en la pantalla el lugar que tiene que verse nítido. En muchos teléfonos aparece un sol chico: súbelo o bájalo con el dedo hasta que **el color se parezca al que ves**. Lo blanco debe verse blanco, no gris ni encendido.

Sujeta el teléfono con las dos manos, apoya los codos en la mesa y aguanta la respiración al apretar. Toma tres seguidas: siempre hay una mejor.`,
    },
    {
      blockType: 'exercise',
      title: 'El mismo producto, tres luces',
      text: `Saca tres fotos de lo mismo: una con la ampolleta, una al sol y una junto a la ventana con todo apagado.

Míralas juntas y pregúntate en cuál se parece más a lo que tienes en la mano. Esa es tu luz.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿Cuál es la mejor luz para la mayoría de los productos?',
          kind: 'one',
          options: [
            { text: 'El flash' },
            { text: 'El sol de mediodía' },
            { text: 'La de una ventana sin sol directo, de lado', isRight: true },
          ],
          explanation:
            'Es suave y viene de costado: muestra la textura y no quema los colores. El flash aplana y deja brillos.',
        },
        {
          text: 'Un lado del producto quedó muy oscuro. ¿Qué pruebas primero?',
          kind: 'one',
          options: [
            { text: 'Poner un cartón blanco al lado oscuro', isRight: true },
            { text: 'Prender la ampolleta' },
            { text: 'Aclarar la foto entera después' },
          ],
          explanation:
            'El cartón devuelve la luz de la misma ventana, con el mismo color. La ampolleta mezcla dos colores, y aclarar todo quema el lado bueno.',
        },
        {
          text: 'La foto salió con una niebla, como soñada. ¿Qué fue, casi seguro?',
          kind: 'one',
          options: [
            { text: 'El teléfono es malo' },
            { text: 'El lente está engrasado', isRight: true },
            { text: 'Falta luz' },
          ],
          explanation: 'El lente vive en el bolsillo y entre los dedos. Un paño limpio y seco lo arregla.',
        },
      ],
    },
  ],
} satisfies LessonSeed
