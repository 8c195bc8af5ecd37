import type { HistoryLeadership, HistoryTerm } from '../../leadership-types.ts'

const ARAUCO = 'productoras-de-arauco'
const BIOBIO = 'productoras-de-biobio'
const CONCEPCION = 'productoras-de-concepcion'

/** The board before the one of now: two years, until the assembly of March. */
const before = (organization: string, office: HistoryTerm['office'], name: string): HistoryTerm => ({
  ...{ organization, office, name, sinceDaysAgo: 990, untilInDays: -262 },
  act: 'Acta 1 de la asamblea, 16 de marzo de 2024',
})

export const leadership: HistoryLeadership = {
  terms: [
    before(ARAUCO, 'president', 'Amanda Soto'),
    before(ARAUCO, 'secretary', 'Lorena Contreras'),
    before(ARAUCO, 'treasurer', 'Yolanda Mora'),
    before(BIOBIO, 'president', 'Sofía Huenulao'),
    before(BIOBIO, 'secretary', 'Verónica Cerda'),
    before(BIOBIO, 'treasurer', 'Mirta Huenulao'),
    before(CONCEPCION, 'president', 'Yolanda Salgado'),
    before(CONCEPCION, 'secretary', 'Berta Lagos'),
    before(CONCEPCION, 'treasurer', 'Sonia Villagrán'),
    {
      ...{ organization: ARAUCO, office: 'communications', name: 'Paula Huaiquil' },
      ...{ sinceDaysAgo: 215, untilInDays: 150, act: 'Acuerdo del directorio del 29 de abril de 2026' },
    },
    {
      ...{ organization: ARAUCO, office: 'trainer', name: 'Nancy Alarcón' },
      ...{ sinceDaysAgo: 215, untilInDays: 240, act: 'Acuerdo del directorio del 29 de abril de 2026' },
    },
    {
      ...{ organization: BIOBIO, office: 'trainer', name: 'Julia Yáñez' },
      ...{ sinceDaysAgo: 200, untilInDays: 120, act: 'Acuerdo del directorio del 14 de mayo de 2026' },
    },
    {
      ...{ organization: CONCEPCION, office: 'communications', name: 'Olga Peña' },
      ...{ sinceDaysAgo: 180, untilInDays: 200, act: 'Acuerdo del directorio del 3 de junio de 2026' },
    },
  ],
  wishes: [
    {
      ...{ association: ARAUCO, name: 'Paula Huaiquil', wishes: ['secretary'], isSeen: true },
      words: 'Escribo rápido, y me gusta que quede claro lo que se acordó.',
      said: [
        { office: 'secretary', level: 2, daysAgo: 200 },
        { office: 'secretary', level: 4, daysAgo: 30 },
      ],
      finished: { course: 'asamblea-acta-y-cargos', daysAgo: 120 },
    },
    {
      ...{ association: ARAUCO, name: 'Teresa Agurto', wishes: ['treasurer'], isSeen: true },
      words: 'En mi casa la plata la llevo yo. Con el cuaderno del curso ya no me asusta la del grupo.',
      said: [
        { office: 'treasurer', level: 2, daysAgo: 190 },
        { office: 'treasurer', level: 4, daysAgo: 40 },
      ],
      finished: { course: 'la-tesorera-cuentas-claras', daysAgo: 100 },
    },
    {
      ...{ association: ARAUCO, name: 'Cecilia Vejar', wishes: ['president'], isSeen: true, words: '' },
      said: [
        { office: 'president', level: 1, daysAgo: 210 },
        { office: 'president', level: 3, daysAgo: 20 },
      ],
      finished: { course: 'hablar-en-publico-y-dirigir', daysAgo: 150 },
    },
    {
      ...{ association: ARAUCO, name: 'Sofía Leal', wishes: ['president', 'coordinator'], isSeen: true },
      words: 'Antes me temblaba la voz. Ahora me tiembla igual, pero hablo.',
      said: [
        { office: 'president', level: 3, daysAgo: 180 },
        { office: 'president', level: 4, daysAgo: 25 },
      ],
      finished: { course: 'hablar-en-publico-y-dirigir', daysAgo: 148 },
    },
    {
      ...{ association: ARAUCO, name: 'Blanca Gajardo', wishes: ['communications'], isSeen: true },
      words: 'Las fotos de mi grupo las saco yo.',
      said: [{ office: 'communications', level: 4, daysAgo: 60 }],
      finished: { course: 'fotos-con-el-telefono', daysAgo: 90 },
    },
    {
      ...{ association: ARAUCO, name: 'Verónica Sepúlveda', wishes: ['trainer'], isSeen: true },
      words: 'Me gusta enseñar, pero de a una. Con un grupo grande todavía no.',
      said: [{ office: 'trainer', level: 3, daysAgo: 100 }],
    },
    {
      ...{ association: ARAUCO, name: 'Lorena Riffo', wishes: ['treasurer'], isSeen: true, words: '' },
      said: [{ office: 'treasurer', level: 4, daysAgo: 50 }],
    },
    {
      ...{ association: ARAUCO, name: 'Rebeca Chávez', wishes: ['coordinator'], isSeen: true },
      ...{ words: 'Cuando mi hija entre al colegio.', said: [] },
    },
    {
      ...{ association: ARAUCO, name: 'Inés Venegas', wishes: ['president'], isSeen: false },
      words: 'Todavía no se lo cuento a nadie.',
      said: [{ office: 'president', level: 3, daysAgo: 15 }],
    },
    {
      ...{ association: BIOBIO, name: 'Fresia Bastías', wishes: ['president'], isSeen: true },
      words: 'Quiero que las de la cordillera tengamos voz.',
      said: [
        { office: 'president', level: 2, daysAgo: 170 },
        { office: 'president', level: 4, daysAgo: 35 },
      ],
      finished: { course: 'hablar-en-publico-y-dirigir', daysAgo: 110 },
    },
    {
      ...{ association: BIOBIO, name: 'Clara Rebolledo', wishes: ['secretary'], isSeen: true, words: '' },
      said: [{ office: 'secretary', level: 4, daysAgo: 40 }],
      finished: { course: 'asamblea-acta-y-cargos', daysAgo: 95 },
    },
    {
      ...{ association: BIOBIO, name: 'Sandra Maripil', wishes: ['treasurer'], isSeen: true, words: '' },
      said: [{ office: 'treasurer', level: 3, daysAgo: 70 }],
    },
    {
      ...{ association: BIOBIO, name: 'Delia Villagrán', wishes: ['trainer'], isSeen: true },
      words: 'Las gallinas me enseñaron a tener paciencia. Puedo con un curso.',
      said: [{ office: 'trainer', level: 4, daysAgo: 45 }],
      finished: { course: 'hablar-en-publico-y-dirigir', daysAgo: 112 },
    },
    {
      ...{ association: BIOBIO, name: 'Teresa Elgueta', wishes: ['communications'], isSeen: true, words: '' },
      said: [
        { office: 'communications', level: 2, daysAgo: 130 },
        { office: 'communications', level: 3, daysAgo: 55 },
      ],
      finished: { course: 'fotos-con-el-telefono', daysAgo: 88 },
    },
    {
      ...{ association: BIOBIO, name: 'Luz Lagos', wishes: ['auditor'], isSeen: true, words: '' },
      said: [{ office: 'auditor', level: 4, daysAgo: 33 }],
      finished: { course: 'la-tesorera-cuentas-claras', daysAgo: 75 },
    },
    {
      ...{ association: CONCEPCION, name: 'Elisa Parra', wishes: ['treasurer'], isSeen: true },
      words: 'Puedo, y puedo enseñarle a otra.',
      said: [
        { office: 'treasurer', level: 2, daysAgo: 160 },
        { office: 'treasurer', level: 5, daysAgo: 28 },
      ],
      finished: { course: 'la-tesorera-cuentas-claras', daysAgo: 105 },
    },
    {
      ...{ association: CONCEPCION, name: 'Alba Arriagada', wishes: ['president'], isSeen: true, words: '' },
      said: [{ office: 'president', level: 3, daysAgo: 66 }],
    },
    {
      ...{ association: CONCEPCION, name: 'Clara Elgueta', wishes: ['communications'], isSeen: true },
      words: 'Bordar es contar. Me gustaría contarlo también con palabras.',
      said: [{ office: 'communications', level: 4, daysAgo: 52 }],
    },
    {
      ...{ association: CONCEPCION, name: 'Fresia Alarcón', wishes: ['secretary'], isSeen: true, words: '' },
      said: [
        { office: 'secretary', level: 3, daysAgo: 140 },
        { office: 'secretary', level: 4, daysAgo: 31 },
      ],
      finished: { course: 'asamblea-acta-y-cargos', daysAgo: 92 },
    },
    {
      ...{ association: CONCEPCION, name: 'Verónica Yáñez', wishes: ['trainer'], isSeen: true, words: '' },
      said: [{ office: 'trainer', level: 2, daysAgo: 58 }],
    },
  ],
  circles: [
    {
      ...{ association: ARAUCO, by: 'Marisol Leviqueo', name: 'Hablar en la asamblea' },
      ...{ about: 'Perder el miedo a pedir la palabra y a dirigir una reunión', daysAgo: 180 },
      guides: ['Raquel Venegas', 'Amanda Soto'],
      companions: ['Cecilia Vejar', 'Sofía Leal', 'Verónica Sepúlveda'],
      meetings: [
        { daysAgo: 172, talked: 'Presentarse en un minuto: quién soy, de qué grupo y una sola idea.' },
        { daysAgo: 133, talked: 'La pauta de una reunión y quién lleva el tiempo.', absent: ['Amanda Soto'] },
        { daysAgo: 84, talked: 'Qué hacer cuando dos no están de acuerdo y todas miran.' },
        {
          daysAgo: 26,
          talked: 'Ensayo de la asamblea: cada una dirigió un punto.',
          absent: ['Cecilia Vejar'],
        },
      ],
    },
    {
      ...{ association: ARAUCO, by: 'Marisol Leviqueo', name: 'Las cuentas sin miedo' },
      ...{ about: 'Acompañar a las que quieren llevar la plata de la asociación', daysAgo: 100 },
      guides: ['Cecilia Placencia'],
      companions: ['Teresa Agurto', 'Lorena Riffo'],
      meetings: [
        { daysAgo: 92, talked: 'El cuaderno de caja: anotar el mismo día y guardar el respaldo.' },
        { daysAgo: 41, talked: 'Un arqueo entre dos, con la caja de verdad sobre la mesa.' },
      ],
    },
    {
      ...{ association: BIOBIO, by: 'Yasna Troncoso', name: 'La próxima directiva' },
      ...{ about: 'Preparar a quienes quieren postular en marzo', daysAgo: 160, endedDaysAgo: 20 },
      guides: ['Teresa Zambrano'],
      companions: ['Fresia Bastías', 'Clara Rebolledo', 'Sandra Maripil'],
      meetings: [
        { daysAgo: 152, talked: 'Qué hace cada cargo y cuántas horas pide a la semana.' },
        { daysAgo: 103, talked: 'Cómo se reparten los cuidados en la casa cuando hay reunión.' },
        { daysAgo: 46, talked: 'Leer un acta y encontrar lo que se acordó.', absent: ['Sandra Maripil'] },
      ],
    },
    {
      ...{ association: CONCEPCION, by: 'Loreto Sanhueza', name: 'Contar lo que hacemos' },
      ...{ about: 'Escribir y sacar fotos para que se sepa de la asociación', daysAgo: 70 },
      guides: ['Berta Lagos'],
      companions: ['Clara Elgueta', 'Fresia Alarcón'],
      meetings: [{ daysAgo: 61, talked: 'Una historia de cada grupo, contada en cinco frases.' }],
    },
  ],
  mentorships: [
    {
      ...{ association: ARAUCO, by: 'Marisol Leviqueo', mentor: 'Raquel Venegas', mentee: 'Sofía Leal' },
      ...{ daysAgo: 166, agreedDaysAgo: 160 },
    },
    {
      ...{
        association: ARAUCO,
        by: 'Marisol Leviqueo',
        mentor: 'Cecilia Placencia',
        mentee: 'Teresa Agurto',
      },
      ...{ daysAgo: 90, agreedDaysAgo: 85 },
    },
    {
      ...{ association: ARAUCO, by: 'Marisol Leviqueo', mentor: 'Cecilia Placencia', mentee: 'Lorena Riffo' },
      ...{ daysAgo: 10, agreedDaysAgo: null },
    },
  ],
}
