import type { LessonSeed } from '../../../course-types.ts'

export const disagreement = {
  slug: 'cuando-no-estamos-de-acuerdo',
  title: 'Cuando no estamos de acuerdo',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `En un grupo donde nadie discute, alguien se está tragando algo. **La diferencia no rompe a un grupo. Lo rompe lo que se dice en el camino de vuelta.**

Dirigir también es esto: que la diferencia se diga adentro, con nombre, y salga convertida en un acuerdo o en un voto.

## De qué es la pelea

Casi todas son de una de estas tres cosas, y cada una se arregla distinto.

- **De hechos**: «faltan dos frascos». Se arregla contando juntas.
- **De parecer**: «ese azul es muy chillón». Se arregla probando, o votando.
- **De trato**: «a mí no me avisaron». No se arregla votando: se arregla conversando, y a veces pidiendo perdón.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-tres-peleas',
        alt: 'Tres cuadros: frascos que se cuentan y faltan dos, dos telas con votos debajo, y dos sillas frente a frente',
      },
      caption: '1: de hechos, se cuenta. 2: de parecer, se prueba o se vota. 3: de trato, se conversa.',
    },
    {
      blockType: 'steps',
      title: 'Para decir lo que molesta',
      steps: [
        'Di qué pasó, como lo habría visto una cámara: «El sábado llegaste a las once y el puesto abría a las nueve».',
        'Di qué te pasó a ti: «Armé sola y me dio rabia».',
        'Di qué pides: «La próxima, avísame el viernes si no alcanzas».',
        'Cállate y oye su parte entera.',
        'Repite lo que entendiste, aunque no estés de acuerdo.',
        'Acuerden algo chico y pongan un día para ver si resultó.',
      ],
    },
    {
      blockType: 'text',
      body: `## Lo que echa leña

- «**Tú siempre**» y «**tú nunca**». Nadie es siempre.
- Hablar por otras: «todas piensan que…». Que lo diga quien lo piensa.
- Sacar lo de hace cuatro años.
- **El grupo de WhatsApp.** Ahí no se oye la voz, y queda escrito. Si se calienta, manda un audio corto: «Lo vemos el jueves, con mate».

## Si te toca dirigir en medio de la pelea

No digas quién tiene la razón. Pide que hable una y que la otra repita lo que oyó; después al revés. Anota **en qué sí están de acuerdo**, que siempre hay algo. Si suben los gritos, diez minutos de recreo, con agua puesta.

Si la pelea es contigo, no dirijas tú ese punto. Pásale la palabra a otra, y habla como una más.

## Cuando ya se votó

Pierde la idea, no la persona. La que votó en contra cumple igual, y tiene derecho a que **su razón quede en el acta**. A veces el año siguiente se le halla la razón, y está escrita.

## Lo que no es una diferencia

Un golpe, una amenaza, plata que se llevaron. Eso no se arregla con una ronda. Se habla el mismo día con la directiva de la asociación, y se busca ayuda afuera.`,
    },
    {
      blockType: 'exercise',
      title: 'Qué pasó, qué me pasó, qué pido',
      text: `Piensa en algo chico que te haya molestado este mes. Algo de la casa sirve. Dilo en tres frases, en voz alta y sola: qué pasó, qué me pasó, qué pido.

Si en la primera se te coló un «siempre», empieza de nuevo. Cuando salga limpio, decide si se lo dices. A veces, con haberlo ordenado, basta.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Dos socias discuten si se entregaron 30 o 28 frascos. ¿De qué es la pelea y qué se hace?',
          kind: 'one',
          options: [
            { text: 'De parecer: se vota' },
            { text: 'De hechos: se cuenta juntas y se mira la hoja', isRight: true },
            { text: 'De trato: que se pidan perdón' },
          ],
          explanation:
            'Los frascos no se votan: se cuentan. Votar un hecho deja a la mitad con rabia y sin frascos.',
        },
        {
          text: '¿Cuál frase abre la conversación?',
          kind: 'one',
          options: [
            { text: '«Tú siempre haces lo que quieres y a las demás ni nos preguntas»' },
            { text: '«Todas están cansadas de ti»' },
            { text: '«El lunes cambiaste el precio y yo no supe. Avísame antes»', isRight: true },
          ],
          explanation:
            'Dice un día, un hecho y un pedido. A eso se puede contestar; a un «siempre», solo defenderse.',
        },
        {
          text: 'Perdiste la votación del nuevo horario. ¿Qué te corresponde?',
          kind: 'many',
          options: [
            { text: 'Cumplir el horario', isRight: true },
            { text: 'Pedir que mi razón quede en el acta', isRight: true },
            { text: 'Llegar a la hora antigua' },
            { text: 'Proponer que se revise en una fecha', isRight: true },
          ],
          explanation:
            'Perder una votación no es quedarse callada ni irse por la libre. Es cumplir, y que conste lo que una piensa.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [{ label: 'Lee cómo el grupo del telar dijo que no', href: '/historias/dibujos-con-duena' }],
    },
  ],
} satisfies LessonSeed
