import type { HistoryTrial } from '../../trial-types.ts'

const COURSE = 'de-la-idea-a-la-venta'

/** What six groups tried, and how far each is. Money of the whole batch. */
export const trials: HistoryTrial[] = [
  {
    group: 'telar-mar-adentro',
    by: 'Lidia Paillán',
    lesson: { course: COURSE, lesson: 'de-donde-sale-una-idea' },
    idea: {
      daysAgo: 171,
      title: 'Individuales con los restos de la urdimbre',
      why: 'De cada manta sobran puntas de un metro. Llenamos dos sacos en el invierno. En la feria preguntan por algo de telar que cueste menos que una manta.',
    },
    batch: {
      ...{ daysAgo: 149, made: 6, good: 5, makers: 'Lidia, Julia y Teresa' },
      ...{ materialsClp: 32_400, packagingClp: 2000, minutes: 1920 },
    },
    sale: {
      ...{ daysAgo: 128, by: 'Julia Antimil', sold: 4, priceClp: 29_900 },
      place: 'Feria costumbrista de Tirúa, dos días',
      heard:
        '«¿Los venden de a uno?» preguntaron cinco. «Se parecen a la manta de mi abuela.» Una dijo que estaba caro y volvió en la tarde a comprarlos.',
    },
    adopted: {
      daysAgo: 112,
      learned:
        'El juego malo salió torcido porque mezclamos lana gruesa con delgada: ahora se pesa la hebra antes de urdir. De a cuatro se venden mejor que de a uno. Podemos prometer dos juegos por semana.',
      product: 'individuales-de-telar',
    },
    advice: [
      {
        ...{ daysAgo: 140, by: 'Marisol Leviqueo' },
        text: 'El resto de lana no es gratis: pésenlo y pónganle el precio del kilo, aunque lo tengan en un saco. Si no, la cuenta les miente a favor.',
      },
    ],
  },
  {
    group: 'cesteras-de-la-nocha',
    by: 'Nancy Peña',
    lesson: { course: COURSE, lesson: 'la-venta-de-prueba' },
    idea: {
      daysAgo: 63,
      title: 'Panera de ñocha con tapa',
      why: 'Las paneras abiertas se llenan de moscas en verano. Tres clientas pidieron una que se cierre.',
    },
    batch: {
      ...{ daysAgo: 41, made: 5, good: 5, makers: 'Nancy P., Lorena e Inés' },
      ...{ materialsClp: 6500, packagingClp: 0, minutes: 2100 },
    },
    sale: {
      ...{ daysAgo: 19, sold: 3, priceClp: 18_900, place: 'Feria de Yani' },
      heard: '«¿Y para huevos?» lo dijeron cuatro. «La tapa se corre.» Nadie dijo que estaba cara.',
    },
    advice: [
      {
        ...{ daysAgo: 12, by: 'Marisol Leviqueo' },
        text: 'Son siete horas cada una. Antes de decidir, saquen la cuenta con siete y también con cinco: ¿qué parte se puede hacer más rápido sin que se corra la tapa? Los huevos son otra prueba, no le cambien nada a esta.',
      },
    ],
  },
  {
    group: 'conserveras-del-patagual',
    by: 'Edith Henríquez',
    lesson: { course: COURSE, lesson: 'una-tanda-de-doce' },
    idea: {
      daysAgo: 34,
      title: 'Chutney de manzana y cebolla',
      why: 'Las manzanas que se caen no sirven para la mermelada y se las comen los chanchos. Una vecina que trabajó en Concepción trajo la receta.',
    },
    batch: {
      ...{ daysAgo: 15, made: 8, good: 7, makers: 'Edith, Rebeca y Paula' },
      ...{ materialsClp: 9200, packagingClp: 5600, minutes: 270 },
    },
    advice: [
      {
        ...{ daysAgo: 10, by: 'Loreto Sanhueza' },
        text: 'Todavía no lo den a probar en la feria. Pregunten en la SEREMI si la autorización de la sala cubre conservas con vinagre: es un viaje, y con el papel en la mano se vende tranquila. Mientras, guarden dos frascos y abran uno por mes.',
      },
    ],
  },
  {
    group: 'colmenares-del-quillay',
    by: 'Alba Venegas',
    lesson: { course: COURSE, lesson: 'de-donde-sale-una-idea' },
    idea: {
      daysAgo: 6,
      title: 'Cera para la madera, en lata chica',
      why: 'De cada cosecha quedan dos kilos de cera oscura que no sirve para velas. Alba se la pasa a su mesa desde hace años. Le preguntamos a diez personas con qué cuidan la madera: siete compran un líquido en el supermercado, y pagan entre $4.000 y $7.000.',
    },
    advice: [],
  },
  {
    group: 'jabones-flor-de-espino',
    by: 'Raquel Rebolledo',
    lesson: null,
    idea: {
      daysAgo: 96,
      title: 'Jabón con pétalos de rosa mosqueta',
      why: 'Queríamos uno que se viera bonito en la vitrina. Los pétalos los juntamos nosotras.',
    },
    batch: {
      ...{ daysAgo: 52, made: 12, good: 4, makers: 'Raquel y Fresia' },
      ...{ materialsClp: 10_800, packagingClp: 0, minutes: 210 },
    },
    left: {
      daysAgo: 47,
      reason:
        'Con la soda los pétalos se pusieron cafés. Ocho de doce parecían tener tierra, y no se los venderíamos a nadie.',
      learned:
        'Los pétalos van encima, cuando el jabón ya cuajó, o no van. Y se prueba con tres jabones, no con doce. El olor se perdió en el curado: eso no lo arreglan los pétalos.',
    },
    advice: [
      {
        ...{ daysAgo: 44, by: 'Loreto Sanhueza' },
        text: 'Bien dejado, y bien contado. Guarden uno de los cafés en la repisa: la próxima que traiga pétalos lo va a entender en un segundo.',
      },
    ],
  },
  {
    group: 'taller-greda-y-boldo',
    by: 'Irma Cabrera',
    lesson: { course: COURSE, lesson: 'seguir-o-dejarlo' },
    idea: {
      daysAgo: 133,
      title: 'Macetero de greda con su plato',
      why: 'En el vivero venden plantas en bolsa negra, y la gente pregunta en qué ponerlas.',
    },
    batch: {
      ...{ daysAgo: 104, made: 10, good: 9, makers: 'Irma, Lidia y Margarita' },
      ...{ materialsClp: 14_000, packagingClp: 4500, minutes: 1080 },
    },
    sale: {
      ...{ daysAgo: 83, by: 'Lidia Parra', sold: 2, priceClp: 9900 },
      place: 'Plaza de Yumbel y el vivero, tres sábados',
      heard: '«Pesa mucho para llevarlo en la micro.» «Se ve firme.» «¿Tiene hoyito?» No tenía.',
    },
    left: {
      ...{ daysAgo: 70, by: 'Verónica Mellado' },
      reason:
        'Vendimos dos de nueve. El trato era seguir con cinco. De plástico hay a $2.000 en la misma cuadra, y el nuestro se quiebra en el camino.',
      learned:
        'Antes de hacer diez había que subirse a la micro con uno. El hoyo se hace con la greda cruda: después ya no. El plato solo gustó más que el macetero; a lo mejor ahí hay algo.',
    },
    advice: [],
  },
]
