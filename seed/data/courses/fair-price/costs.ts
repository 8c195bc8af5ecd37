import type { LessonSeed } from '../../../course-types.ts'

export const costs = {
  slug: 'todo-lo-que-se-gasta',
  title: 'Todo lo que se gasta',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Si preguntan cuánto cuesta hacer una mermelada, casi todas decimos la fruta y el azúcar. El gas, la tapa y el pasaje también salieron del bolsillo, pero **se pagaron otro día**, y por eso se olvidan.

## Una tanda, boleta por boleta

Se saca la cuenta de la tanda completa, porque así es como se compra.

- Mora, 10 kilos a $1.500: $15.000
- Azúcar, 6 kilos a $1.200: $7.200
- Limones: $800
- Gas: $3.000
- 25 frascos con tapa a $450: $11.250
- 25 etiquetas a $70: $1.750
- Flete hasta el acopio: $3.000

Todo suma **$42.000**.`,
    },
    {
      blockType: 'text',
      body: `## La merma

Salieron 25 frascos, pero uno no selló y quedó en la casa. Para vender hay **24**.

- Entre 25, cada uno saldría a $1.680.
- Entre los 24 que se venden, cada uno sale a **$1.750**.

Lo que se pierde lo pagan los que se venden. No hay otra plata de donde sacarlo.

En la lana pasa al comprar. Para una manta necesitas 2 kilos de lana hilada, y de cada kilo que compras te quedan 800 gramos. Entonces compras **2 kilos y medio**. A $4.000 el kilo son $10.000, no $8.000.

## Lo que no pagaste también cuenta

La lana de tus ovejas, la leche de tu vaca, los huevos para el kuchen. Si no los hubieras usado, los vendías. Anótalos **al precio en que los vendes**.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-merma',
        alt: 'Veinticinco frascos como puntos: veinticuatro enteros y uno tachado',
      },
      caption: 'Se hicieron 25 y quedaron 24. El tachado lo pagan los otros.',
    },
    {
      blockType: 'steps',
      title: 'La hoja de la tanda',
      steps: [
        'Escribe arriba qué hiciste y la fecha.',
        'Anota cada cosa que usaste, con su cantidad y lo que costó.',
        'Si ocupaste la mitad de un saco, anota la mitad de su precio.',
        'Agrega envase, etiqueta, bolsa y caja.',
        'Agrega gas o leña, y el pasaje o el flete.',
        'Suma todo y divídelo por los que quedaron buenos para vender.',
      ],
    },
    {
      blockType: 'exercise',
      title: 'Las boletas sobre la mesa',
      text: `Elige tu producto y vacía el bolso: boletas, pasajes, lo que sea. Haz la hoja de la última tanda.

Después pregúntale a otra de la casa: «¿Qué más se gastó?». Casi siempre aparece una cosa. Guarda la hoja: la vas a usar en todo el curso.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Gastaste $18.000 en una hornada de 50 panes. Cinco se quemaron. ¿Cuánto cuesta cada pan que vendes?',
          kind: 'one',
          options: [{ text: '$360' }, { text: '$400', isRight: true }, { text: '$450' }],
          explanation: 'Se venden 45. Y 18.000 dividido por 45 da 400. Los quemados los pagan los buenos.',
        },
        {
          text: 'Haces queso con la leche de tu propia vaca. ¿Cuánto anotas por la leche?',
          kind: 'one',
          options: [
            { text: 'Nada, porque no la compré' },
            { text: 'Lo que me acuerde' },
            { text: 'El precio en que vendo esa leche', isRight: true },
          ],
          explanation:
            'Cada litro que se hizo queso es un litro que no se vendió. Ese precio es lo que de verdad te costó.',
        },
        {
          text: '¿Qué va en la hoja de una tanda de mermelada?',
          kind: 'many',
          options: [
            { text: 'El gas', isRight: true },
            { text: 'La cazuela de ese domingo' },
            { text: 'El flete al acopio', isRight: true },
            { text: 'Las etiquetas', isRight: true },
          ],
          explanation:
            'Va todo lo que no se habría gastado si ese día no se hacía mermelada. La cazuela se comía igual.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [{ label: 'Mira una mermelada de mora en la tienda', href: '/productos/mermelada-de-mora' }],
    },
  ],
} satisfies LessonSeed
