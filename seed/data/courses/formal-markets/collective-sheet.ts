import type { LessonSeed } from '../../../course-types.ts'

export const collectiveSheet = {
  slug: 'la-ficha-de-todas',
  title: 'La ficha de un producto de varias',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Tres grupos, tres pailas, tres manos. Si en marzo llega una mermelada espesa y en abril una corrida, el hotel reclama, aunque las dos sean ricas.

La **ficha técnica** es una hoja. Ahí los tres grupos acuerdan qué es «la mermelada de mora».

## Lo que dice la hoja

- **Nombre y formato**: mermelada de mora, frasco de 320 gramos
- **Ingredientes**, del que más lleva al que menos, y **alérgenos**
- **Peso neto**: 320 gramos o más. Nunca menos
- **Cómo es**: morada oscura, con pepita, cae de la cuchara de un solo golpe
- **Envase**: el mismo frasco, la misma tapa, la misma etiqueta
- **Lote y fechas**: cómo se escriben
- **Duración y guarda**: 18 meses, en lugar fresco; abierta, en el refrigerador
- **Caja**: 12 frascos. A 520 gramos cada uno son 6 kilos y 240 gramos, más el cartón
- **Autorización sanitaria** de cada sala donde se hace`,
    },
    {
      blockType: 'steps',
      title: 'Ponerse de acuerdo en una tarde',
      steps: [
        'Cada grupo lleva tres frascos sin etiqueta, con un número escrito debajo.',
        'Prueben sin saber de quién es cada uno. Anoten qué número les gusta y por qué.',
        'Pesen los nueve frascos y anoten el más pesado y el más liviano.',
        'Acuerden qué tiene que ser igual y qué puede cambiar.',
        'Guarden cerrados dos frascos del que eligieron, con su fecha. Son el testigo: con ellos se compara.',
        'Escriban la ficha, pónganle «versión 1» y la fecha, y que firme una de cada grupo.',
      ],
    },
    {
      blockType: 'text',
      body: `## Igual no quiere decir sin alma

No se trata de borrar la mano. La ficha separa dos cosas.

- **Lo que no cambia**: el peso, los ingredientes, el frasco, lo que cuida la salud.
- **Lo que puede cambiar, y cuánto**: un poco más o menos espesa. En artesanía, «26 centímetros, uno más o uno menos» y «el color del año».

Lo que puede cambiar se escribe. Así nadie discute en la puerta del hotel.

## El peso, con números

Pesaron lo de adentro de cinco frascos: 318, 325, 322, 330 y 316 gramos. Dos pesan **menos de lo que dice la etiqueta**, por 2 y por 4 gramos. No se compensa con el que tiene 330: cada persona compra el suyo. Acordaron llenar hasta 325.

## Cambiar la ficha

Si un grupo quiere probar con menos azúcar, lo propone en reunión. Si todas aceptan, es la **versión 2**, con fecha nueva. Y al hotel se le avisa **antes**, no cuando ya lo probó.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-cinco-pesos',
        alt: 'Cinco frascos como puntos: tres enteros y dos tachados',
      },
      caption: 'De cinco, dos pesan menos que la etiqueta. El que pesa de más no los compensa.',
    },
    {
      blockType: 'exercise',
      title: 'La prueba de los tres platos',
      text: `Pide a tres socias que traigan lo mismo, hecho por cada una: pan, mermelada, un ovillo, un jabón. Tápalos y ponles número.

Prueben o miren sin saber de quién es. Escriban cinco cosas que tienen que ser iguales y dos que pueden cambiar. Esa es la mitad de tu ficha.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'El hotel pide 120 frascos y cada caja lleva 12. ¿Cuántas cajas son?',
          kind: 'one',
          options: [{ text: '10', isRight: true }, { text: '12' }, { text: '14' }],
          explanation:
            '120 dividido por 12 son 10 cajas. Conviene ofrecer en cajas enteras: se cuentan rápido.',
        },
        {
          text: 'La etiqueta dice 320 gramos y un frasco tiene 316. Otro tiene 330. ¿Qué pasa?',
          kind: 'one',
          options: [
            { text: 'Se compensan: está bien' },
            { text: 'Nadie pesa un frasco' },
            { text: 'El de 316 no sale: le falta lo que la etiqueta promete', isRight: true },
          ],
          explanation:
            'La etiqueta le habla a quien compró ese frasco. El de 316 se come en casa, y la próxima paila se llena hasta 325.',
        },
        {
          text: '¿Qué conviene escribir en la ficha de una panera?',
          kind: 'many',
          options: [
            { text: 'La medida, y cuánto puede variar', isRight: true },
            { text: 'El material', isRight: true },
            { text: '«Bonita y bien hecha»' },
            { text: 'Que el dibujo cambia de una a otra', isRight: true },
          ],
          explanation:
            '«Bonita» no se puede medir y cada una entiende otra cosa. Lo demás se puede revisar sobre la mesa.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [{ label: 'Una panera con su medida y sus horas', href: '/productos/panera-de-coiron' }],
    },
  ],
} satisfies LessonSeed
