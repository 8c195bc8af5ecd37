import type { LessonSeed } from '../../../course-types.ts'

export const minutes = {
  slug: 'el-acta',
  title: 'El acta',
  minutes: 10,
  blocks: [
    {
      blockType: 'text',
      body: `El acta es la memoria del grupo. Dentro de tres años, cuando nadie se acuerde de cuánto era la cuota, **lo que diga el acta es lo que pasó**. Y lo que no dice, no pasó.

No es un dictado. No hay que escribir lo que dijo cada una: hay que escribir **lo que se decidió**, y lo necesario para entenderlo.`,
    },
    {
      blockType: 'steps',
      title: 'Lo que lleva un acta',
      steps: [
        'Número de acta, y qué asamblea es.',
        'Día, lugar, hora en que empezó, y si fue en primera o segunda citación.',
        'Quiénes dirigieron y cuántas llegaron. La lista firmada va adjunta.',
        'La tabla, igual que en la citación.',
        'De cada tema: la propuesta, y lo principal que se dijo a favor y en contra.',
        'Cómo se votó, con sus tres números.',
        'Cada acuerdo: qué, quién y para cuándo.',
        'La hora de término y las firmas que piden los estatutos.',
      ],
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-acta',
        alt: 'Una hoja con siete partes numeradas, y la última lleva firma',
      },
      caption:
        '1: qué asamblea. 2: día y hora. 3: quiénes. 4: la tabla. 5: lo que se dijo. 6: los votos. 7: los acuerdos y las firmas.',
    },
    {
      blockType: 'text',
      body: `## Un pedazo de acta

«**Tema 2. Cuota.** La tesorera informa que la luz de la sede subió y que en el año faltaron $90.000. Propone subir la cuota de $1.000 a $1.500 al mes, desde marzo. Se dijo a favor que con 30 socias son $15.000 más cada mes. Se dijo en contra que en invierno hay quien no puede. Se acuerda que quien no pueda avise a la tesorera y pague en octubre.

Presentes: 24. A favor: 17. En contra: 5. Se abstienen: 2. **Se aprueba.**

Acuerdo: la tesorera avisa a las que no vinieron, a más tardar el día 20.»

En pocas líneas está todo. Nadie salió retratada y se puede cumplir.

## Lo que no va

- «La señora tal dijo una barbaridad.» Se pone el argumento, no el tono.
- Enfermedades, peleas de casa, deudas de una socia. **Un acta la pueden leer muchas personas, y por muchos años.**
- Lo que tú opinas, si eres la secretaria.`,
    },
    {
      blockType: 'text',
      body: `## Escribirla

Toma notas en un cuaderno cualquiera y pásala en limpio **antes de tres días**, con la cabeza fresca. El libro de actas tiene hojas numeradas: no se arrancan y no se dejan espacios en blanco. Si te equivocas, una línea que se pueda leer, la palabra buena y una firma al lado.

Se lee al empezar la reunión siguiente. Si alguien dice «no fue así», se conversa, y la corrección **se escribe en el acta nueva**. La antigua no se toca.

Si la secretaria escribe con dificultad, que una socia más joven sea sus manos. O que se grabe, con permiso de todas, para pasarla después. La grabación se borra cuando el acta está aprobada.`,
    },
    {
      blockType: 'exercise',
      title: 'El acta del almuerzo',
      text: `Haz el acta de algo que se haya decidido esta semana en tu casa o en tu grupo. Media hoja: quiénes estaban, qué se propuso, qué se dijo, cómo quedó, quién lo hace y cuándo.

Léesela a los que estaban. Si alguien dice «yo no dije eso», conversen qué palabra poner. Ese momento es el trabajo de una secretaria.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'La cuota sube $500 al mes y son 30 socias. ¿Cuánto más entra cada mes, si pagan todas?',
          kind: 'one',
          options: [{ text: '$45.000' }, { text: '$5.000' }, { text: '$15.000', isRight: true }],
          explanation:
            '30 por 500 son 15.000. Un número así en el acta explica por qué se votó lo que se votó.',
        },
        {
          text: 'En la reunión se supo que una socia está enferma y por eso no paga. ¿Qué pones en el acta?',
          kind: 'one',
          options: [
            { text: 'Su nombre y lo que tiene, para que nadie piense que no quiere pagar' },
            { text: '«Se acuerda dar plazo hasta octubre a quien lo pida a la tesorera»', isRight: true },
            { text: 'Nada, y que quede de palabra' },
          ],
          explanation:
            'El acuerdo queda y sirve para otras. Su salud es de ella, y el acta la leen muchas personas.',
        },
        {
          text: 'Aprobada el acta, una socia se da cuenta de que un monto está malo. ¿Qué se hace?',
          kind: 'one',
          options: [
            { text: 'Se anota la corrección en el acta de hoy', isRight: true },
            { text: 'Se pega un papel encima del monto' },
            { text: 'Se arranca la hoja y se hace de nuevo' },
          ],
          explanation:
            'Así se ve el error y también quién lo corrigió y cuándo. Una hoja que falta hace dudar de todas las demás.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'Lo que dice el acta del reparto, explicado', href: '/paginas/como-se-reparte-la-plata' },
      ],
    },
  ],
} satisfies LessonSeed
