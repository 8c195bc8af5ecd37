import type { LessonSeed } from '../../../course-types.ts'

export const purpose = {
  slug: 'para-que-y-como-se-ve',
  title: 'Para qué, y cómo se va a ver',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `El problema dice dónde están. Ahora hay que decir **adónde quieren llegar**, en una frase que se pueda comprobar.

«Fortalecer la apicultura» no se puede comprobar. Esta sí:

> En la próxima temporada las siete sacaremos la miel en enero y febrero, y pasaremos de 700 a 820 kilos.

Dice quién, cuándo, qué cambia, desde cuánto y hasta cuánto. Eso es el **objetivo**.

## Lo que hacemos y lo que cambia

No son lo mismo, y se confunden siempre.

- **Lo que hacemos**: comprar la centrífuga, aprender a usarla, preparar la sala.
- **Lo que cambia**: 120 kilos más de miel.

Comprar no es el resultado. Una máquina tapada con un nailon también está comprada.`,
    },
    {
      blockType: 'steps',
      title: 'Del problema al objetivo',
      steps: [
        'Da vuelta el problema: «la miel sale tarde» pasa a ser «la miel sale en enero y febrero».',
        'Ponle la cifra de hoy, la del cuaderno: 700 kilos.',
        'Ponle una cifra que puedan cumplir. Se pierden 140; prometan recuperar 120.',
        'Escribe dónde se va a ver: el cuaderno de cosecha, pesado y firmado por dos.',
        'Escribe qué día lo van a mirar: el 31 de marzo.',
        'Haz la lista de lo que hay que hacer para llegar, con mes y con nombre.',
      ],
    },
    {
      blockType: 'text',
      body: `## El plan, mes a mes

- **Septiembre**: comprar y recibir. Dos socias.
- **Octubre**: preparar la sala y probar la máquina con agua.
- **Noviembre**: dos jornadas para aprender, las siete.
- **Enero y febrero**: cosecha, con turnos escritos.
- **Marzo**: pesar, comparar y contarlo en la asamblea.

Pongan un mes de más. La máquina llega tarde, o alguien se enferma.

## No prometas el tiempo

Si en enero llueve tres semanas, no hay máquina que valga. Se escribe así: «si la floración es como la de un año corriente». No es excusa: es **decir de qué depende**.

## ¿Vale la pena?

Ciento veinte kilos a $4.000 son **$480.000 más al año**. La centrífuga cuesta $1.161.000. En tres temporadas se paga sola. Si demorara veinte, convendría seguir pidiéndola prestada.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-plan',
        alt: 'Una línea con cinco meses: septiembre, octubre, noviembre, enero y marzo',
      },
      caption: '9: comprar. 10: preparar. 11: aprender. 1: cosechar. 3: pesar y contarlo.',
    },
    {
      blockType: 'exercise',
      title: 'La frase en la puerta del refrigerador',
      text: `Escribe tu objetivo en una frase: quiénes, cuándo, de cuánto a cuánto. Pégala en el refrigerador con un imán.

Pregúntale a la primera persona que la lea: «¿cómo vas a saber si lo logramos?». Si te contesta con un número y un día, la frase sirve.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿Cuál objetivo se puede comprobar?',
          kind: 'one',
          options: [
            { text: 'Empoderar a las socias del taller' },
            { text: 'Que en diciembre vendamos 40 canastos al mes, y no 25 como hoy', isRight: true },
            { text: 'Comprar cuatro sillas y una mesa' },
          ],
          explanation:
            'El primero no se puede contar. El tercero es algo que se hace. El segundo dice de cuánto a cuánto, y cuándo.',
        },
        {
          text: 'Una máquina cuesta $900.000 y deja $300.000 más al año. ¿En cuántos años se paga?',
          kind: 'one',
          options: [{ text: 'En 3', isRight: true }, { text: 'En 9' }, { text: 'En 1' }],
          explanation: '900.000 dividido por 300.000 son 3. Falta sumar lo que cuesta mantenerla.',
        },
        {
          text: 'Hoy sacan 700 kilos y pierden 140. ¿Cuánto conviene prometer?',
          kind: 'one',
          options: [
            { text: '1.400 kilos, para que lo aprueben' },
            { text: 'Nada, para no quedar mal' },
            { text: '820 kilos: es casi todo lo que se pierde, y se puede cumplir', isRight: true },
          ],
          explanation:
            'Lo que se promete hay que mostrarlo al rendir. Con 820 hay mejora, y queda espacio para un mes malo.',
        },
      ],
    },
  ],
} satisfies LessonSeed
