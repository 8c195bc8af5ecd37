import type { HistoryStandard } from '../../supply-types.ts'

const voted = { assemblyDate: '2026-03-07', minutes: 'Acta 7 de la asamblea de la federación, punto 4' }
const again = { assemblyDate: '2026-08-08', minutes: 'Acta 9 de la asamblea de la federación, punto 2' }
const SUMMER = [12, 1, 2, 3, 4]
const ALL: number[] = []

/** What several groups make alike, and how many each says it will have. */
export const standards = [
  {
    ...{ handle: 'ficha-mermelada-de-mora', name: 'Mermelada de mora, 250 g', unit: 'frascos', ...voted },
    technique:
      'Mora madura y limpia, 60 partes de fruta por 40 de azúcar. Se cuece a fuego lento hasta que la gota no se corre en el plato frío, cerca de una hora. Se envasa hirviendo y se da vuelta el frasco.',
    ...{ format: '250 g', container: 'Frasco de vidrio de 250 cc con tapa dorada' },
    ...{
      label: 'La común, con el nombre y la franja del grupo',
      tolerances: '245 a 260 g; sin espuma ni azúcar cristalizada',
    },
    ...{ shelfLifeDays: 365, minimumLot: 24, costClp: 1150 },
    inputs: [
      { name: 'frasco de 250 cc', measure: 'unit', milliPerUnit: 1000 },
      { name: 'tapa dorada', measure: 'unit', milliPerUnit: 1000 },
      { name: 'etiqueta común', measure: 'unit', milliPerUnit: 1000 },
      { name: 'azúcar', measure: 'kg', milliPerUnit: 100 },
    ],
    offers: [
      {
        group: 'conserveras-del-patagual',
        qualified: { monthlyUnits: 160, forMonths: 14 },
        sure: 120,
        perhaps: 40,
        months: SUMMER,
      },
      {
        group: 'dulces-de-murta',
        qualified: { monthlyUnits: 90, forMonths: 9 },
        sure: 80,
        perhaps: 30,
        months: SUMMER,
      },
      {
        group: 'huerta-las-quilas',
        qualified: { monthlyUnits: 60, forMonths: 4 },
        sure: 48,
        perhaps: 12,
        months: [1, 2, 3],
      },
      {
        group: 'amasanderas-del-salto',
        toMend: 'El sello de tres frascos no apretó: hervir más las tapas.',
        sure: 30,
        perhaps: 10,
        months: [2, 3],
      },
    ],
  },
  {
    ...{ handle: 'ficha-miel-multifloral', name: 'Miel multifloral, 500 g', unit: 'frascos', ...voted },
    technique:
      'Cosecha con panal operculado, centrifugada en frío y decantada tres días. Sin calentar sobre 40 grados.',
    ...{ format: '500 g', container: 'Frasco de vidrio de 385 cc' },
    ...{
      label: 'La común, con lote y comuna',
      tolerances: 'Humedad hasta 18 %; color de ámbar claro a oscuro',
    },
    ...{ shelfLifeDays: 730, minimumLot: 30, costClp: 2300 },
    inputs: [
      { name: 'frasco de 385 cc', measure: 'unit', milliPerUnit: 1000 },
      { name: 'tapa dorada', measure: 'unit', milliPerUnit: 1000 },
      { name: 'etiqueta común', measure: 'unit', milliPerUnit: 1000 },
    ],
    offers: [
      {
        group: 'colmenares-del-quillay',
        qualified: { monthlyUnits: 300, forMonths: 16 },
        sure: 220,
        perhaps: 80,
        months: [1, 2, 3, 4, 5, 6],
      },
      {
        group: 'colmenas-del-viento',
        qualified: { monthlyUnits: 150, forMonths: 8 },
        sure: 120,
        perhaps: 50,
        months: [2, 3, 4, 5],
      },
    ],
  },
  {
    ...{ handle: 'ficha-harina-tostada', name: 'Harina tostada de trigo, 1 kg', unit: 'bolsas', ...again },
    technique:
      'Trigo limpio, tostado en callana con arena hasta color canela parejo, molido en piedra y cernido fino.',
    ...{ format: '1 kg', container: 'Bolsa de papel con ventana' },
    ...{ label: 'La común', tolerances: '990 a 1.020 g; sin grano quemado' },
    ...{ shelfLifeDays: 180, minimumLot: 40, costClp: 900 },
    inputs: [
      { name: 'bolsa de papel con ventana', measure: 'unit', milliPerUnit: 1000 },
      { name: 'etiqueta común', measure: 'unit', milliPerUnit: 1000 },
    ],
    offers: [
      {
        group: 'molino-el-trigal',
        qualified: { monthlyUnits: 400, forMonths: 15 },
        sure: 320,
        perhaps: 60,
        months: ALL,
      },
      {
        group: 'fogon-pewen',
        qualified: { monthlyUnits: 120, forMonths: 10 },
        sure: 100,
        perhaps: 20,
        months: ALL,
      },
      {
        group: 'panaderas-del-pique',
        qualified: { monthlyUnits: 90, forMonths: 12 },
        sure: 80,
        perhaps: 20,
        months: ALL,
      },
      {
        group: 'avellaneras-del-bosque',
        qualified: { monthlyUnits: 70, forMonths: 9 },
        sure: 60,
        perhaps: 10,
        months: ALL,
      },
      {
        group: 'amasanderas-del-salto',
        qualified: { monthlyUnits: 60, forMonths: 12 },
        sure: 50,
        perhaps: 10,
        months: ALL,
      },
      { group: 'semilleras-del-alto', sure: 60, perhaps: 30, months: [3, 4, 5, 6, 7] },
    ],
  },
  {
    ...{ handle: 'ficha-merken', name: 'Merkén ahumado, 100 g', unit: 'frascos', ...voted },
    technique:
      'Ají cacho de cabra secado al sol y ahumado en leña de hualle, molido con cilantro tostado y sal de mar.',
    ...{ format: '100 g', container: 'Frasco de vidrio con cucharita' },
    ...{ label: 'La común', tolerances: 'Picor medio; molienda sin trozos de más de 2 mm' },
    ...{ shelfLifeDays: 365, minimumLot: 30, costClp: 1400 },
    inputs: [
      { name: 'frasco de 100 cc', measure: 'unit', milliPerUnit: 1000 },
      { name: 'etiqueta común', measure: 'unit', milliPerUnit: 1000 },
    ],
    offers: [
      {
        group: 'fogon-pewen',
        qualified: { monthlyUnits: 200, forMonths: 12 },
        sure: 150,
        perhaps: 50,
        months: [4, 5, 6, 7, 8, 9],
      },
      {
        group: 'recolectoras-de-nahuelbuta',
        qualified: { monthlyUnits: 80, forMonths: 7 },
        sure: 60,
        perhaps: 20,
        months: [4, 5, 6, 7],
      },
      {
        group: 'huerta-las-quilas',
        toMend: 'Molienda dispareja: pasar dos veces por el molino.',
        sure: 40,
        perhaps: 20,
        months: [5, 6, 7],
      },
    ],
  },
  {
    ...{ handle: 'ficha-pan-amasado', name: 'Pan amasado, docena', unit: 'docenas', ...voted },
    technique:
      'Masa con manteca, sobada y leudada dos veces, horno de barro o de gas a 200 grados, veinticinco minutos.',
    ...{ format: '12 panes de 90 g', container: 'Bolsa de papel' },
    ...{ label: 'Del día, con alérgenos', tolerances: '85 a 95 g cada pan; dorado por los dos lados' },
    ...{ shelfLifeDays: 2, minimumLot: 10, costClp: 1800 },
    offers: [
      {
        group: 'panaderas-del-pique',
        qualified: { monthlyUnits: 260, forMonths: 11 },
        sure: 240,
        perhaps: 40,
        months: ALL,
      },
      {
        group: 'amasanderas-del-salto',
        qualified: { monthlyUnits: 180, forMonths: 11 },
        sure: 160,
        perhaps: 30,
        months: ALL,
      },
      {
        group: 'fogon-pewen',
        qualified: { monthlyUnits: 60, forMonths: 10 },
        sure: 50,
        perhaps: 10,
        months: ALL,
      },
      {
        group: 'conserveras-del-patagual',
        qualified: { monthlyUnits: 50, forMonths: 8 },
        sure: 40,
        perhaps: 20,
        months: ALL,
      },
      {
        group: 'molino-el-trigal',
        qualified: { monthlyUnits: 80, forMonths: 13 },
        sure: 70,
        perhaps: 10,
        months: ALL,
      },
    ],
  },
  {
    ...{ handle: 'ficha-hierbas-para-agua', name: 'Hierbas para agüita, 30 g', unit: 'bolsas', ...again },
    technique:
      'Hoja sana cortada antes del mediodía, secada a la sombra con aire, despalillada y envasada al tercer día.',
    ...{ format: '30 g', container: 'Bolsa de papel con cierre' },
    ...{
      label: 'La común, con el nombre de la hierba',
      tolerances: 'Humedad hasta 10 %; sin palos ni hoja negra',
    },
    ...{ shelfLifeDays: 365, minimumLot: 20, costClp: 600 },
    offers: [
      {
        group: 'recolectoras-de-nahuelbuta',
        qualified: { monthlyUnits: 120, forMonths: 9 },
        sure: 100,
        perhaps: 40,
        months: [11, 12, 1, 2, 3],
      },
      {
        group: 'vivero-raiz-de-coihue',
        qualified: { monthlyUnits: 80, forMonths: 13 },
        sure: 60,
        perhaps: 20,
        months: ALL,
      },
      { group: 'semilleras-del-alto', sure: 40, perhaps: 20, months: [12, 1, 2] },
    ],
  },
  {
    ...{ handle: 'ficha-jabon-de-miel', name: 'Jabón de miel, 90 g', unit: 'barras', ...voted },
    technique: 'Proceso en frío con aceite de maravilla y coco, miel al 2 %, curado seis semanas.',
    ...{ format: '90 g', container: 'Faja de papel kraft' },
    ...{ label: 'La común, con ingredientes y registro', tolerances: '85 a 95 g; sin ceniza blanca' },
    ...{ shelfLifeDays: 540, minimumLot: 48, costClp: 750 },
    offers: [
      {
        group: 'jabones-flor-de-espino',
        qualified: { monthlyUnits: 350, forMonths: 14 },
        sure: 280,
        perhaps: 70,
        months: ALL,
      },
      {
        group: 'colmenares-del-quillay',
        toMend: 'Curado de tres semanas: faltan otras tres.',
        sure: 60,
        perhaps: 20,
        months: ALL,
      },
    ],
  },
  {
    ...{ handle: 'ficha-panera-redonda', name: 'Panera redonda, 28 cm', unit: 'paneras', ...again },
    technique: 'Tejido en aduja con fibra del lugar (coirón, ñocha o pita), puntada cada 1 cm, borde doble.',
    ...{ format: '28 cm de ancho y 8 de alto', container: 'Papel de seda y caja de cartón' },
    ...{
      label: 'Colgante con la fibra y quién la tejió',
      tolerances: '27 a 29 cm; se para derecha; el color es el de la fibra',
    },
    ...{ shelfLifeDays: null, minimumLot: 4, costClp: 3200 },
    offers: [
      {
        group: 'coironeras-de-la-vega',
        qualified: { monthlyUnits: 20, forMonths: 18 },
        sure: 16,
        perhaps: 4,
        months: ALL,
      },
      {
        group: 'cesteras-de-la-nocha',
        qualified: { monthlyUnits: 14, forMonths: 6 },
        sure: 12,
        perhaps: 4,
        months: [3, 4, 5, 6, 7, 8, 9],
      },
      { group: 'piteras-de-la-cordillera', sure: 8, perhaps: 4, months: [5, 6, 7, 8] },
    ],
  },
  {
    ...{ handle: 'ficha-individual-tejido', name: 'Individual tejido, 45 × 35 cm', unit: 'piezas', ...again },
    technique:
      'Lana de oveja hilada a mano, urdida a 4 hilos por centímetro, lavada y estirada en bastidor hasta que seca.',
    ...{ format: '45 × 35 cm', container: 'Atado de seis con cinta de papel' },
    ...{
      label: 'Colgante con quién lo tejió y cómo se lava',
      tolerances: '43 a 47 cm por 33 a 37; orillas rectas; el color es el natural de la lana',
    },
    ...{ shelfLifeDays: null, minimumLot: 6, costClp: 3900 },
    inputs: [{ name: 'lana hilada', measure: 'kg', milliPerUnit: 120 }],
    offers: [
      {
        group: 'tejedoras-de-la-nieve',
        qualified: { monthlyUnits: 60, forMonths: 16 },
        sure: 48,
        perhaps: 12,
        months: ALL,
      },
      {
        group: 'telar-mar-adentro',
        qualified: { monthlyUnits: 48, forMonths: 11 },
        sure: 36,
        perhaps: 12,
        months: ALL,
      },
      {
        group: 'hilanderas-del-chacay',
        qualified: { monthlyUnits: 30, forMonths: 9 },
        sure: 24,
        perhaps: 6,
        months: [3, 4, 5, 6, 7, 8, 9],
      },
      {
        group: 'bordadoras-del-estero',
        toMend: 'Se encogió al lavarlo: lavar la lana antes de tejer.',
        sure: 18,
        perhaps: 6,
        months: ALL,
      },
    ],
  },
  {
    ...{ handle: 'ficha-llavero-de-hotel', name: 'Llavero para habitación', unit: 'llaveros', ...again },
    technique:
      'Cuero de curtido vegetal o raulí lijado y encerado, con argolla de 30 mm y el número grabado a fuego por los dos lados.',
    ...{ format: '9 × 4 cm', container: 'Bolsa de género, de a diez' },
    ...{
      label: 'Una tarjeta por entrega, con quién los hizo',
      tolerances: 'Número derecho y parejo; la argolla aguanta 5 kg',
    },
    ...{ shelfLifeDays: null, minimumLot: 10, costClp: 2600 },
    offers: [
      {
        group: 'talabarteras-del-roble',
        qualified: { monthlyUnits: 80, forMonths: 14 },
        sure: 60,
        perhaps: 20,
        months: ALL,
      },
      {
        group: 'talladoras-del-volcan',
        qualified: { monthlyUnits: 50, forMonths: 10 },
        sure: 40,
        perhaps: 10,
        months: ALL,
      },
      { group: 'taller-luna-de-plata', sure: 20, perhaps: 10, months: [5, 6, 7, 8] },
    ],
  },
  {
    ...{
      handle: 'ficha-huevos-de-campo',
      name: 'Huevos de gallina libre, bandeja de 30',
      unit: 'bandejas',
      ...voted,
    },
    technique:
      'De gallinas que salen todos los días, recogidos dos veces, limpiados en seco y ordenados por tamaño; sin lavar.',
    ...{ format: '30 huevos, de 55 g o más', container: 'Bandeja de cartón nueva con tapa' },
    ...{
      label: 'La común, con la fecha de postura y el predio',
      tolerances: 'Cáscara entera y limpia; hasta cuatro días de puestos',
    },
    ...{ shelfLifeDays: 28, minimumLot: 4, costClp: 4300 },
    offers: [
      {
        group: 'gallineros-del-laja',
        qualified: { monthlyUnits: 120, forMonths: 13 },
        sure: 96,
        perhaps: 24,
        months: ALL,
      },
      {
        group: 'quesos-el-peumo',
        qualified: { monthlyUnits: 40, forMonths: 8 },
        sure: 32,
        perhaps: 8,
        months: [9, 10, 11, 12, 1, 2, 3],
      },
      {
        group: 'huerta-las-quilas',
        toMend: 'Bandejas de segundo uso: tienen que ser nuevas.',
        sure: 24,
        perhaps: 8,
        months: ALL,
      },
    ],
  },
  {
    ...{ handle: 'ficha-sal-con-hierbas', name: 'Sal de mar con hierbas, 120 g', unit: 'frascos', ...again },
    technique:
      'Sal de mar seca y molida gruesa, con luche, cilantro o maqui deshidratados a menos de 45 grados, 9 partes por 1.',
    ...{ format: '120 g', container: 'Frasco de vidrio con tapa de corcho' },
    ...{ label: 'La común, con la hierba y la caleta', tolerances: '115 a 125 g; suelta, sin grumos' },
    ...{ shelfLifeDays: 730, minimumLot: 24, costClp: 1050 },
    offers: [
      {
        group: 'algueras-de-punta-roca',
        qualified: { monthlyUnits: 140, forMonths: 15 },
        sure: 120,
        perhaps: 20,
        months: ALL,
      },
      {
        group: 'recolectoras-de-nahuelbuta',
        qualified: { monthlyUnits: 60, forMonths: 9 },
        sure: 48,
        perhaps: 12,
        months: [12, 1, 2, 3, 4],
      },
      { group: 'fogon-pewen', sure: 40, perhaps: 20, months: ALL },
    ],
  },
  {
    ...{ handle: 'ficha-pocillo-para-pebre', name: 'Pocillo para pebre, 10 cm', unit: 'pocillos', ...again },
    technique:
      'Greda de la zona levantada a mano, bruñida con piedra y ahumada, o lingue torneado y curado tres veces con aceite de mesa.',
    ...{ format: '10 cm de ancho y 4 de alto', container: 'Papel kraft y caja de seis' },
    ...{
      label: 'Timbre del taller en la base',
      tolerances: '9,5 a 10,5 cm; no filtra con agua una noche; se para derecho',
    },
    ...{ shelfLifeDays: null, minimumLot: 12, costClp: 2100 },
    offers: [
      {
        group: 'taller-greda-y-boldo',
        qualified: { monthlyUnits: 72, forMonths: 12 },
        sure: 60,
        perhaps: 12,
        months: [10, 11, 12, 1, 2, 3, 4],
      },
      {
        group: 'talladoras-del-volcan',
        qualified: { monthlyUnits: 36, forMonths: 10 },
        sure: 24,
        perhaps: 12,
        months: ALL,
      },
    ],
  },
] satisfies HistoryStandard[]
