import type { LessonSeed } from '../../../course-types.ts'

export const describing = {
  slug: 'contar-el-producto',
  title: 'Contar el producto con palabras',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `Quien compra de lejos tiene las mismas preguntas que en la feria, pero **no te las puede hacer**. Si no encuentra la respuesta, no pregunta: se va.

## Lo que siempre preguntan

- ¿Qué es? Con su nombre de siempre: «panera», no «encanto campestre».
- ¿De qué está hecho, y cómo?
- ¿De qué porte es? En centímetros, gramos o tallas.
- ¿De dónde viene? La comuna y el lugar.
- ¿Cómo se cuida? ¿Se lava, se moja, cuánto dura abierto?
- ¿Cuántas hay, y en cuántos días está lista?

La ley pide que **antes de pagar** se sepa cómo es, de dónde viene, si hay, cuánto cuesta con el IVA, cuánto vale el despacho y qué día llega. La tienda pone una parte. La otra la pones tú.`,
    },
    {
      blockType: 'text',
      body: `## Dos maneras

«Hermoso tazón artesanal, único, hecho con amor, ideal para regalo.»

Ahora otra: «Tazón de greda para el mate con leche. Le caben 300 ml. El asa es gruesa, para manos grandes. Antes del primer uso se cura con leche; **no se deja en remojo**. Cada uno sale distinto.»

El primero podría ser cualquier tazón. Del segundo ya se sabe si cabe en la mano, qué se le echa y qué lo echa a perder. No tiene ninguna palabra de vitrina y **vende más**.

## La verdad adelante

- Si cada pieza sale distinta, **dilo**. Así no es una falla: es lo que se ofreció.
- Si demora doce días, pon doce. No pongas cinco para que compren.
- Si tiene una mancha, va en la foto y en el texto.
- Si es comida, nunca digas que sana. Van los ingredientes, los alérgenos y hasta cuándo dura.

## Una historia corta

Una frase que nadie más podría escribir: quién cortó la fibra, en qué mes, con qué aguja. **Una frase, no una novela.**`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-medidas',
        alt: 'Un canasto con una flecha de lado a lado, otra de arriba abajo, y una balanza debajo',
      },
      caption: '1: el ancho. 2: el alto. 3: lo que pesa. Con números, no con «grande».',
    },
    {
      blockType: 'steps',
      title: 'Escribirlo hablando',
      steps: [
        'Toma el producto en la mano y cuéntaselo por teléfono a una prima, sin mirarlo ella.',
        'Graba eso en un audio. Casi todo lo que hay que escribir ya lo dijiste.',
        'Pásalo al papel, o díctaselo al teléfono.',
        'Saca «hermoso», «único» y «con amor». Pon medidas.',
        'Revisa las seis preguntas, una por una.',
        'Pídele a alguien que lo lea en voz alta. Donde se traba, corta.',
      ],
    },
    {
      blockType: 'exercise',
      title: 'El producto tapado',
      text: `Tapa tu producto con un paño. Léele a alguien lo que escribiste y pídele que lo dibuje, con sus medidas.

Destápalo y comparen. Lo que dibujó mal es lo que tu texto no dice. Corrígelo ahí mismo, en la mesa.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿Cuál texto ayuda más a comprar una faja?',
          kind: 'one',
          options: [
            { text: '«Preciosa faja única, hecha con cariño»' },
            {
              text: '«Faja de lana de oveja, 8 cm por 2 metros, tejida a telar. Se lava a mano»',
              isRight: true,
            },
            { text: '«Faja. Consultar por interno»' },
          ],
          explanation:
            'Con esas palabras se sabe si sirve, de qué es y cómo se cuida. El cariño se nota en la foto; el largo, no.',
        },
        {
          text: 'Tu tazón necesita 12 días, pero con 5 se vendería más. ¿Qué pones?',
          kind: 'one',
          options: [
            { text: '12 días', isRight: true },
            { text: '5 días, y después pido disculpas' },
            { text: 'Nada, para no espantar' },
          ],
          explanation:
            'El día que se promete es parte de lo que se compró. Quien espera doce días avisada no se enoja; quien espera doce por cinco, sí.',
        },
        {
          text: '¿Qué conviene decir aunque parezca que espanta?',
          kind: 'many',
          options: [
            { text: 'Que cada pieza sale distinta', isRight: true },
            { text: 'Que tiene nueces', isRight: true },
            { text: 'Que la vecina lo hace peor' },
            { text: 'Que no se puede mojar', isRight: true },
          ],
          explanation:
            'Lo que se avisó no es un reclamo después. Y lo de las nueces puede salvar a alguien. De la vecina no hace falta hablar.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'Mira cómo se cuenta un tazón', href: '/productos/tazon-de-greda' },
        { label: 'Y una panera', href: '/productos/panera-de-coiron' },
      ],
    },
  ],
} satisfies LessonSeed
