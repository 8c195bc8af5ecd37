import type { LessonSeed } from '../../../course-types.ts'

export const clean = {
  slug: 'el-meson-y-los-panos',
  title: 'El mesón, la tabla y los paños',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Un mesón puede brillar y estar sucio. Limpiar y desinfectar son **dos trabajos distintos**, y van siempre en este orden:

- **Limpiar** es sacar lo que se ve: restos, grasa, tierra. Se hace con agua, detergente y escobilla.
- **Desinfectar** es matar lo que no se ve. Se hace después, sobre lo limpio: con cloro diluido o con agua hirviendo.

Echarle cloro a un mesón con grasa es botar el cloro: la grasa lo tapa y no llega abajo.`,
    },
    {
      blockType: 'steps',
      title: 'El mesón, antes y después',
      steps: [
        'Saca los restos con una espátula o un papel.',
        'Lava con agua y detergente, y frota también los bordes.',
        'Enjuaga hasta que no quede espuma: el detergente le quita fuerza al cloro.',
        'Pasa cloro diluido en agua fría, en la medida que dice la botella para superficies.',
        'Espera los minutos que dice la botella. Apurarlo es no haberlo hecho.',
        'Enjuaga si la etiqueta lo pide, y deja secar al aire.',
      ],
    },
    {
      blockType: 'text',
      body: `## Nunca se mezcla

El cloro va **solo con agua**. Con vinagre, con amoníaco o con otros limpiadores suelta un gas que ahoga. Y se prepara cada día: guardado pierde fuerza.

## Lo crudo y lo listo no se encuentran

Se llama contaminación cruzada, y es la falla más común de una cocina buena: la comida quedó perfecta y se ensució **después**.

- Una tabla para lo crudo y otra para lo que ya está listo. Con un color cada una nadie se equivoca.
- En el refrigerador, lo crudo abajo y tapado: así no gotea sobre nada.
- La cuchara con que se prueba no vuelve a la olla.
- El pan listo no se enfría donde estuvo la harina con huevo.

## Los paños

El paño húmedo es el lugar de la cocina donde más crece lo que no queremos. Uno para las manos, otro para el mesón, otro para la loza: **ninguno sirve para todo**. Se lavan cada día y se secan estirados, ojalá al sol.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-crudo-y-listo',
        alt: 'Dos tablas de distinto color, una con carne cruda y otra con pan listo; al lado, un refrigerador con lo listo arriba y lo crudo abajo, tapado',
      },
      caption: 'Una tabla para cada cosa. En el frío, lo crudo abajo y tapado.',
    },
    {
      blockType: 'exercise',
      title: 'Mira tu cocina de pie en la puerta',
      text: `Párate en la puerta y sigue con el dedo el camino de un producto: por dónde entra crudo, dónde se prepara, dónde se enfría, dónde se envasa.

¿Hay un punto en que lo crudo y lo listo pasan por el mismo lugar? Piensa qué se puede mover, o qué se puede hacer a otra hora. Casi siempre basta con cambiar el orden del día.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿Qué va primero?',
          kind: 'one',
          options: [
            { text: 'Desinfectar con cloro, y después limpiar' },
            { text: 'Limpiar con detergente, enjuagar y después desinfectar', isRight: true },
            { text: 'Las dos cosas juntas, para ahorrar tiempo' },
          ],
          explanation:
            'La mugre tapa y el detergente debilita el cloro. Solo sobre algo limpio y enjuagado el cloro hace su trabajo.',
        },
        {
          text: '¿Con qué se puede mezclar el cloro?',
          kind: 'one',
          options: [
            { text: 'Con vinagre, que también desinfecta' },
            { text: 'Con lavaloza, para hacer todo de una vez' },
            { text: 'Solo con agua fría', isRight: true },
          ],
          explanation:
            'Con vinagre o con otros limpiadores suelta gases que dañan. Y con agua caliente pierde su fuerza.',
        },
        {
          text: '¿Cuáles de estas cosas ensucian algo que ya estaba listo?',
          kind: 'many',
          options: [
            { text: 'Picar el cilantro del pebre en la tabla donde se cortó el pollo', isRight: true },
            { text: 'Guardar el quesillo debajo de la carne cruda', isRight: true },
            { text: 'Enfriar el kuchen sobre una rejilla limpia' },
            { text: 'Secar los frascos con el paño de las manos', isRight: true },
          ],
          explanation:
            'En las tres, algo crudo o sucio llega a lo que ya no se va a cocinar. Lo que viene después del fuego es lo más delicado.',
        },
      ],
    },
  ],
} satisfies LessonSeed
