import type { LessonSeed } from '../../../course-types.ts'

export const idea = {
  slug: 'de-donde-sale-una-idea',
  title: 'De dónde sale una idea',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `Una idea buena casi nunca cae del cielo. Estaba a la vista: en el suelo del taller o en la boca de una clienta.

## Tres lugares donde buscar

- **Lo que se bota.** Los recortes, la fruta chica, el hilo que sobra. En un telar de la costa, los individuales nacieron de los restos de la urdimbre.
- **Lo que te piden y no tienes.** «¿Lo hay más chico?» «¿Y para hombre?» Si te lo piden tres veces, no es casualidad.
- **Lo que te falta a ti.** Si a ti te molesta, a otra también.

## El caso de este curso

Seis tejedoras juntan cada mes una bolsa de hilo que sobra. En la feria ven que muchas clientas sacan los lentes de una bolsa plástica. De ahí sale la idea: **un estuche de telar para los lentes**.`,
    },
    {
      blockType: 'steps',
      title: 'Cinco preguntas antes de gastar un peso',
      steps: [
        '¿Para quién es? Ponle cara: «la señora que usa lentes y viene a la feria». Si dices «todo el mundo», no sabes a quién preguntarle.',
        '¿Qué usa hoy en vez de eso, y qué tiene de malo?',
        '¿Lo sabemos hacer con lo que hay? Si hay que comprar una máquina, todavía no.',
        '¿Es nuestro? Un dibujo heredado tiene dueña. Se le pide, o se busca otro.',
        '¿Se puede vender? Si es de comer, averigua si lo cubre la autorización sanitaria que tienen.',
      ],
    },
    {
      blockType: 'text',
      body: `## Preguntar sin que te mientan por cariño

Si preguntas «¿te gusta?», te van a decir que sí. Es gratis y te quieren. Pregunta por lo que **ya hicieron**:

- ¿Dónde guardas los lentes? Muéstrame.
- ¿Se te han rayado?
- ¿Cuándo compraste un estuche por última vez? ¿Cuánto pagaste?

Pregúntale a **diez personas que no sean de tu casa** y anota lo que digan, con sus palabras.

Las tejedoras lo hicieron. Siete de diez llevaban los lentes sueltos en la cartera. A cuatro se les habían rayado. Tres habían comprado un estuche en el último año, y pagaron entre $6.000 y $10.000. **Eso enseña más que diez «qué lindo».**`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-diez-preguntas',
        alt: 'Tres barras, de diez personas: 7, 4 y 3',
      },
      caption: 'De diez: siete los llevan sueltos, a cuatro se les rayaron, tres compraron un estuche.',
    },
    {
      blockType: 'exercise',
      title: 'Tres ideas en la mesa',
      text: `Pon sobre la mesa lo que el grupo botó o guardó este mes. En un papel, escribe tres cosas que te hayan pedido y no tenías.

Con eso, inventen tres ideas y pásenlas por las cinco preguntas. La que quede en pie se prueba. Las otras van a la última hoja del cuaderno: a lo mejor les toca el otro año.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿Qué pregunta te dice más sobre si alguien compraría tu estuche?',
          kind: 'one',
          options: [
            { text: '«¿Te gusta mi estuche?»' },
            { text: '«¿Lo comprarías algún día?»' },
            { text: '«¿Cuándo compraste un estuche por última vez, y cuánto pagaste?»', isRight: true },
          ],
          explanation:
            'Lo que alguien ya hizo es un hecho. Lo que dice que haría es un cariño, y con cariño no se paga la lana.',
        },
        {
          text: '¿Dónde conviene buscar una idea?',
          kind: 'many',
          options: [
            { text: 'En lo que el grupo bota', isRight: true },
            { text: 'En lo que te piden y no tienes', isRight: true },
            { text: 'En copiar lo que vende la vecina' },
            { text: 'En algo que a ti te falta', isRight: true },
          ],
          explanation:
            'Copiar a la vecina parte el mismo cliente en dos y rompe la amistad. Las otras tres nacen de algo que ya tienes cerca.',
        },
        {
          text: 'La idea es una salsa y el grupo solo tiene autorización para mermeladas. ¿Qué haces primero?',
          kind: 'one',
          options: [
            { text: 'La vendo un mes y veo cómo me va' },
            { text: 'Averiguo en la SEREMI de Salud si la autorización alcanza', isRight: true },
            { text: 'La vendo solo a conocidas' },
          ],
          explanation:
            'Un alimento sin autorización no se vende, tampoco a conocidas. Preguntar antes cuesta un viaje; preguntar después puede costar la sala.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'Los individuales que nacieron de los restos', href: '/productos/individuales-de-telar' },
        { label: 'Lee por qué un dibujo tiene dueña', href: '/historias/dibujos-con-duena' },
      ],
    },
  ],
} satisfies LessonSeed
