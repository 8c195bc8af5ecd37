import type { LessonSeed } from '../../../course-types.ts'

export const jars = {
  slug: 'los-frascos',
  title: 'Frascos que duran sin hacer daño',
  minutes: 10,
  blocks: [
    {
      blockType: 'text',
      body: `Una conserva se guarda meses fuera del refrigerador. Por eso pide más cuidado que ninguna otra cosa: **lo que sobrevive dentro del frasco tiene meses para crecer**.

## El que más importa se llama botulismo

Lo produce una bacteria que vive en la tierra, resiste el agua hirviendo y crece donde no hay aire: justo dentro de un frasco cerrado. No siempre hincha la tapa, no siempre huele. Da parálisis y puede matar.

Hay una cosa que no aguanta: **el ácido**. De ahí sale la regla de toda la cocina de conservas.

- **Ácidas**: mermeladas de fruta, fruta en almíbar, salsas de ají o escabeches con bastante vinagre. Basta el baño María bien hecho.
- **Poco ácidas**: porotos, choclo, arvejas, espárragos, hongos, carnes, pescados, guisos. En agua hirviendo **no quedan seguras**, por más horas que hiervan. Solo con equipo a presión y un proceso estudiado.

El tomate está en el borde: se le agrega limón o vinagre, medido, en cada frasco. La acidez no se adivina: se mide con un peachímetro, y tiene que dar **4,5 o menos**.`,
    },
    {
      blockType: 'photo',
      image: { file: 'mermelada-de-mora', alt: 'Frasco de mermelada de mora con frutos en la mesa' },
      caption: 'Una mermelada tiene ácido y azúcar: por eso dura. Abierta, va al refrigerador.',
    },
    {
      blockType: 'steps',
      title: 'Un frasco de mermelada, de principio a fin',
      steps: [
        'Revisa frascos y tapas: sin trizaduras, sin óxido, con la goma entera. La tapa es nueva cada vez.',
        'Lávalos, y hiérvelos diez minutos cubiertos de agua.',
        'Llena con la mermelada hirviendo, y deja un dedo libre hasta la tapa.',
        'Limpia el borde con un papel limpio: una gota de fruta no deja sellar.',
        'Tapa y pon los frascos en agua hirviendo, cubiertos dos dedos, el tiempo que diga tu receta probada.',
        'Sácalos, déjalos enfriar quietos y al otro día prueba la tapa: si sube y baja, no selló.',
        'Pon la etiqueta con el lote y la fecha antes de guardarlos.',
      ],
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-bano-maria',
        alt: 'Una olla cortada por la mitad, con tres frascos parados bajo el agua que hierve; se mide dos dedos de agua sobre las tapas y un dedo libre dentro del frasco',
      },
      caption: 'Dos dedos de agua sobre las tapas. Dentro del frasco, un dedo libre.',
    },
    {
      blockType: 'text',
      body: `## Lo que no se hace

- **No se prueba para ver si está bueno.** Con una tapa hinchada, un líquido turbio o un chorro al abrir, el frasco se bota cerrado.
- No se achica la cantidad de vinagre o de limón «para que no pique». Esa medida es la que cuida.
- No se rellenan frascos que no sellaron. Se comen luego, desde el refrigerador.

## El lote

Es el nombre de una tanda: por ejemplo, *MM-1412*, mermelada de mora del 14 de diciembre. Si un frasco sale malo, con el lote sabes cuáles son sus hermanos y dónde están. Sin lote, hay que retirarlos todos.`,
    },
    {
      blockType: 'quiz',
      passPercent: 100,
      questions: [
        {
          text: '¿Cuáles de estas conservas quedan seguras con un buen baño María?',
          kind: 'many',
          options: [
            { text: 'Mermelada de mora', isRight: true },
            { text: 'Porotos verdes en agua y sal' },
            { text: 'Duraznos en almíbar', isRight: true },
            { text: 'Hongos en aceite' },
          ],
          explanation:
            'Las frutas son ácidas. Los porotos y los hongos no: ahí puede crecer el botulismo, y hervir no basta.',
        },
        {
          text: 'Un frasco tiene la tapa un poco hinchada, pero huele bien. ¿Qué haces?',
          kind: 'one',
          options: [
            { text: 'Pruebo una puntita para saber' },
            { text: 'Lo hiervo de nuevo y lo vendo luego' },
            { text: 'Lo boto cerrado y busco los otros del mismo lote', isRight: true },
          ],
          explanation:
            'Una puntita alcanza para enfermar. Y si uno se hinchó, los de su tanda se hicieron igual: hay que revisarlos todos.',
        },
        {
          text: 'Una compradora pide el escabeche con la mitad del vinagre. ¿Qué le dices?',
          kind: 'one',
          options: [
            { text: 'Que así no se puede guardar: el vinagre es lo que lo hace seguro', isRight: true },
            { text: 'Que sí, y le pongo más sal' },
            { text: 'Que sí, y lo hiervo más rato' },
          ],
          explanation:
            'Ni más sal ni más fuego reemplazan la acidez. Se le puede hacer uno suave, fresco y de refrigerador, que dura pocos días.',
        },
      ],
    },
  ],
} satisfies LessonSeed
