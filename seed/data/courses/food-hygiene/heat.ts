import type { LessonSeed } from '../../../course-types.ts'

export const heat = {
  slug: 'el-frio-y-el-calor',
  title: 'El frío y el calor',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Lo que enferma necesita lo mismo que una masa: comida, humedad, tibieza y tiempo. La comida y la humedad ya están. Nos quedan **la temperatura y el reloj**.

## La zona de peligro

Entre **5 y 65 grados** las bacterias se multiplican. Tibio es lo peor: en unas pocas horas, de una se hacen millones.

- Lo frío se guarda **frío de verdad**: entre 0 y 5 grados.
- Lo congelado, a 18 bajo cero.
- Lo caliente se mantiene **sobre 65 grados** hasta servirlo.
- Lo que hay que cocer se cuece **hasta el centro**: que eche vapor por dentro y no quede rosado.

## Dos horas en total

Una comida que se echa a perder no debería estar más de **dos horas en total** fuera del frío o del calor. En total: se suman la mesa, el auto y el puesto de la feria. Con calor de verano, una hora.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-termometro',
        alt: 'Un termómetro con tres franjas: azul de 0 a 5 grados, roja de 5 a 65 y verde de 65 para arriba; al lado, un reloj con dos horas marcadas',
      },
      caption: 'Lo azul y lo verde cuidan. En lo rojo, entre 5 y 65 grados, no más de dos horas en total.',
    },
    {
      blockType: 'steps',
      title: 'Enfriar sin dejar la olla toda la noche',
      steps: [
        'Reparte lo caliente en fuentes bajas: una olla llena demora toda la noche en enfriarse por dentro.',
        'Ponlas sobre agua fría o hielo, y revuelve de vez en cuando.',
        'Cuando ya no humee, tapa y lleva al refrigerador, con espacio entre una y otra.',
        'Anota en una cinta el día en que se hizo.',
      ],
    },
    {
      blockType: 'text',
      body: `## Descongelar

En el refrigerador, con tiempo y sobre un plato. En el mesón, lo de afuera ya está tibio cuando el centro sigue duro. **Lo descongelado no se vuelve a congelar** crudo.

## Recalentar

Una sola vez, y hasta que hierva o eche vapor entero. Entibiar no es recalentar: es volver a la zona de peligro.

## El termómetro

Cuesta menos que una bandeja perdida. Se clava en el centro, se lava antes y después, y de vez en cuando se prueba: en agua con mucho hielo tiene que marcar cerca de cero.`,
    },
    {
      blockType: 'exercise',
      title: 'El refrigerador del grupo',
      text: `Deja un termómetro en un vaso con agua, en el medio del refrigerador, y míralo al día siguiente antes de abrir nada más.

Si marca más de 5 grados, baja la perilla, saca lo que sobra para que corra el aire y revisa la goma de la puerta. Anota lo que marca una vez al día durante una semana.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿Entre qué temperaturas crecen rápido las bacterias?',
          kind: 'one',
          options: [
            { text: 'Entre 5 y 65 grados', isRight: true },
            { text: 'Bajo los 5 grados' },
            { text: 'Sobre los 65 grados' },
          ],
          explanation:
            'Bajo 5 casi no crecen, y sobre 65 dejan de hacerlo. En el medio, y más mientras más tibio, se multiplican.',
        },
        {
          text: 'Hiciste una olla grande de porotos para mañana. ¿Qué haces?',
          kind: 'one',
          options: [
            { text: 'La dejo tapada en la cocina hasta que enfríe sola' },
            {
              text: 'La reparto en fuentes bajas, la enfrío sobre agua y la guardo en el refrigerador',
              isRight: true,
            },
            { text: 'La meto hirviendo y llena al refrigerador' },
          ],
          explanation:
            'Sola se queda horas tibia. Entera y caliente entibia todo el refrigerador y tampoco se enfría por dentro.',
        },
        {
          text: 'Los quesillos estuvieron una hora en el auto y llevan una hora en el mesón de la feria. ¿Qué pasa?',
          kind: 'one',
          options: [
            { text: 'Están bien: ninguna de las dos pasó de dos horas' },
            { text: 'Ya cumplieron las dos horas: desde ahora no se venden sin frío', isRight: true },
            { text: 'Con ponerlos a la sombra basta' },
          ],
          explanation:
            'El tiempo se suma, no empieza de nuevo en cada lugar. Por eso la caja con hielo va desde la casa hasta la última venta.',
        },
      ],
    },
  ],
} satisfies LessonSeed
