import type { LessonSeed } from '../../../course-types.ts'

export const decision = {
  slug: 'seguir-o-dejarlo',
  title: 'Seguir, cambiar o dejarlo',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Hay inventos que se arrastran años porque nadie se atreve a decir «esto no dio». Y hay otros que se dejan una semana antes de resultar. Para no caer en ninguna de las dos, **la vara se pone antes de vender**, cuando todavía nadie está enamorada ni enojada.

## La vara de las tejedoras

Antes de ir a la feria escribieron: «Seguimos si se venden seis de diez y quedan al menos $1.500 por hora».`,
    },
    {
      blockType: 'text',
      body: `## La cuenta, con todo

- Vendidos: 8. Al grupo le quedan $6.357 de cada uno: $50.856
- Menos $25.680 de materiales de la tanda: quedan $25.176
- Entre 21 horas: **$1.199 la hora, por ahora**
- Cuando se vendan los dos que faltan: **$1.804 la hora**

Aparte está lo que costó aprender: los $6.890 y las siete horas y media de la prueba chica. Eso no se le carga a cada estuche, pero se dice. Fue el precio de saber.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-vara',
        alt: 'Tres barras: 1.199 pesos por hora, la vara de 1.500 y 1.804 pesos por hora',
      },
      caption: 'Por hora: lo que va, la vara que pusieron, y lo que sería si se venden los diez.',
    },
    {
      blockType: 'steps',
      title: 'La reunión en que se decide',
      steps: [
        'Pongan en la mesa las piezas, las hojas y la vara que escribieron.',
        'Primero los números. Después, lo que dijo la gente. Al final, lo que siente cada una.',
        'Pregunten quién lo quiere hacer. Un producto que nadie quiere hacer no se adopta.',
        'Elijan: seguir, cambiar una cosa y probar de nuevo, o dejarlo.',
        'Escriban quién hace qué y hasta cuándo. Y lo que se aprendió, en tres líneas.',
      ],
    },
    {
      blockType: 'text',
      body: `## Si se sigue

Calculen cuántos pueden prometer. Seis tejedoras, con cuatro horas libres a la semana, son 24 horas. Cada estuche toma 2 horas y 6 minutos: alcanza para once. **Prometan ocho.** Los otros tres son para la semana en que se enferma una guagua.

Recién ahí se toman las fotos y se sube a la tienda.

## Si se cambia

Se prueba el ancho nuevo, con su tope y su hoja, desde la prueba chica. Va rápido: ya saben hacerlo.

## Si se deja

No es una vergüenza. El grupo también probó un colgador de macetas: vendió uno de diez en tres ferias y había costado $9.400. Se dejó. En el cuaderno quedó por qué, y nadie lo va a pagar dos veces.

## De quién es la idea

Si la trajo una, que se diga. Su nombre en la hoja no cuesta nada, y la próxima idea la va a traer con más gusto.`,
    },
    {
      blockType: 'exercise',
      title: 'Tres líneas',
      text: `Piensa en algo que el grupo probó y se dejó, o que quedó a medias. Siéntate con otra socia y escriban tres líneas: qué probamos, qué pasó, qué haríamos distinto.

Guárdenlas en un cuaderno que se llame «Lo que probamos». Léanlo cada vez que alguien traiga una idea.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿Cuándo se escribe la vara para decidir?',
          kind: 'one',
          options: [
            { text: 'Antes de vender', isRight: true },
            { text: 'Después, cuando se ve cuánto se vendió' },
            { text: 'No hace falta: se siente' },
          ],
          explanation: 'Después de vender, la vara se acomoda sola a lo que una ya quería hacer.',
        },
        {
          text: 'Son 5 socias con 6 horas a la semana cada una. Cada canasto toma 4 horas. ¿Cuántos alcanzan, y cuántos prometes?',
          kind: 'one',
          options: [
            { text: 'Alcanzan 7; prometo 10, para que se vendan' },
            { text: 'Alcanzan 30; prometo 30' },
            { text: 'Alcanzan 7; prometo 5', isRight: true },
          ],
          explanation:
            'Son 30 horas. Divididas por 4 dan siete canastos y sobran dos horas. Se promete menos: siempre hay una semana mala.',
        },
        {
          text: 'El invento no dio. ¿Qué conviene guardar?',
          kind: 'many',
          options: [
            { text: 'La hoja con lo que costó', isRight: true },
            { text: 'Por qué no dio, en pocas palabras', isRight: true },
            { text: 'De quién fue la culpa' },
            { text: 'Una pieza de muestra', isRight: true },
          ],
          explanation:
            'La culpa no enseña a nadie y hace que la próxima idea no se diga. Lo demás le ahorra plata al grupo.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'Un cuaderno que se guarda desde 1974', href: '/historias/dia-de-tintes' },
        { label: 'Cómo se reparte la plata de una venta', href: '/paginas/como-se-reparte-la-plata' },
      ],
    },
  ],
} satisfies LessonSeed
