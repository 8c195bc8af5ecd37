import type { LessonSeed } from '../../../course-types.ts'

export const label = {
  slug: 'la-etiqueta',
  title: 'Lo que dice la etiqueta',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `La etiqueta es lo único que va a hablar por ti cuando el frasco esté en otra casa. La lee quien tiene un hijo alérgico, quien no puede comer azúcar y quien encuentra el frasco un año después.

## Lo que tiene que decir

- **Qué es**, con su nombre verdadero: mermelada de mora, no «delicia del bosque».
- **Cuánto trae**: contenido neto en gramos o mililitros. El frasco no cuenta.
- **De qué está hecho**: todos los ingredientes, del que más lleva al que menos, y los aditivos.
- **Alérgenos**, aunque sea una pizca: gluten, crustáceos, huevo, pescado, maní, soya, leche, nueces y parecidos, sulfitos.
- **Quién lo hizo y dónde**, y que es de Chile.
- **La autorización sanitaria**: su número, su fecha y la SEREMI que la dio.
- **Lote**, fecha de elaboración y hasta cuándo dura.
- **Cómo se guarda**: «en lugar fresco; abierto, en el refrigerador y hasta 15 días».
- **La tabla nutricional**, y los sellos «ALTO EN» si le tocan.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-etiqueta',
        alt: 'Un frasco con su etiqueta y siete partes numeradas: el nombre, el contenido, los ingredientes, los alérgenos, quién lo hizo, el lote con sus fechas y la tabla nutricional',
      },
      caption:
        '1: qué es. 2: cuánto trae. 3: de qué está hecho. 4: alérgenos. 5: quién lo hizo y su autorización. 6: lote y fechas. 7: tabla nutricional.',
    },
    {
      blockType: 'text',
      body: `## Los alérgenos, sin vergüenza

Si en la misma mesa donde haces alfajores con nueces haces también los sin nueces, **hay que decirlo**: «puede contener trazas de nueces». No espanta a nadie: quien no es alérgica lo compra igual, y quien lo es te lo agradece toda la vida.

## El «casero» no es un permiso

«Hecho en casa», «natural» o «sin químicos» no reemplazan ningún dato. Y de un alimento **nunca se dice que sana**: ni la diabetes, ni la tos, ni los nervios. Un alimento alimenta; lo otro lo prohíbe la ley.

## En Mingaco

La ficha de tu producto pide estas mismas cosas. Un alimento sin autorización, sin alérgenos o sin duración no se puede publicar. No es para molestar: es la misma etiqueta, puesta donde se compra.`,
    },
    {
      blockType: 'exercise',
      title: 'Una etiqueta con lápiz rojo',
      text: `Toma una etiqueta de las que usan hoy y marca con rojo cada dato de la lista. Lo que quede sin marca, falta.

Después pásasela a alguien que no conozca el producto y pregúntale: ¿hasta cuándo dura?, ¿lo puede comer alguien que no come leche? Si duda, hay que escribirlo mejor.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿En qué orden van los ingredientes?',
          kind: 'one',
          options: [
            { text: 'Del más caro al más barato' },
            { text: 'Del que más lleva al que menos lleva', isRight: true },
            { text: 'Como se vea mejor' },
          ],
          explanation: 'Así quien lee sabe si lo primero de una mermelada es la fruta o es el azúcar.',
        },
        {
          text: '¿Cuáles de estos hay que declarar como alérgenos?',
          kind: 'many',
          options: [
            { text: 'La leche de un manjar', isRight: true },
            { text: 'La harina de trigo de un pan', isRight: true },
            { text: 'Las nueces picadas de un kuchen', isRight: true },
            { text: 'La mora de una mermelada' },
          ],
          explanation:
            'Leche, gluten y nueces están en la lista que la ley pide declarar. La mora no; va entre los ingredientes.',
        },
        {
          text: '¿Qué frase puede ir en la etiqueta de una infusión?',
          kind: 'one',
          options: [
            { text: '«Cura el insomnio»' },
            { text: '«Recomendada para la diabetes»' },
            { text: '«Menta y cedrón de la huerta, secados a la sombra»', isRight: true },
          ],
          explanation:
            'De un alimento se dice qué es y cómo se hizo. Prometer que sana está prohibido, y puede hacer que alguien deje su remedio.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'Mira una mermelada con todos sus datos', href: '/productos/mermelada-de-mora' },
        { label: 'Lee cómo hornean en los pabellones', href: '/historias/el-horno-de-los-pabellones' },
      ],
    },
  ],
} satisfies LessonSeed
