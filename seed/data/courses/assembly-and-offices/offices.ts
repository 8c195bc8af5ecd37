import type { LessonSeed } from '../../../course-types.ts'

export const offices = {
  slug: 'los-cargos',
  title: 'Los cargos: quién responde de qué',
  minutes: 10,
  blocks: [
    {
      blockType: 'text',
      body: `Un cargo no es un premio ni un castigo. Es un **encargo con fecha**: empieza un día, termina otro, y entremedio se responde por él. Quien lo da es la asamblea, y queda en el acta.

## Quién hace qué

- **Presidenta**: cita, dirige, firma y representa. No decide sola lo que es de la asamblea.
- **Secretaria**: citaciones, actas, registro de socias, cartas.
- **Tesorera**: recibe, paga con otra firma, anota y rinde.
- **Directoras**: llevan un tema, como la feria o los cursos, y reemplazan.
- **Comisión revisora de cuentas**: mira libros y papeles, y le informa a la asamblea. **No puede ser la misma directiva.**
- **Delegadas**: llevan la voz del grupo a la asociación, o de la asociación a la federación.

Tus estatutos dicen cuáles hay en la tuya, cuántas son y cuánto duran.`,
    },
    {
      blockType: 'text',
      body: `## El registro de socias

Lo lleva la secretaria, y de él depende todo lo demás: quién vota, cuánto es el quórum, a quién se cita. Nombre, fecha en que entró, cómo ubicarla, y fecha en que salió, si salió. **Nada más de lo que haga falta.** Son datos de cada una: no se publica ni se reparte.

Se revisa antes de cada asamblea. Si hay 40 en el papel y 6 se fueron hace años, son 34. Con más de la mitad, el quórum baja **de 21 a 18**. Una asamblea puede fallar solo por no haber hecho esa resta.

## Por qué rotar

La que lleva doce años lo hace bien y nadie más sabe. El día que se enferma, se para todo. No es un problema de ella: **el grupo no le puso aprendiz**.

Que cada cargo tenga una segunda que mire y ayude. Al año siguiente, al revés. Y que no sean siempre las que tienen auto, o estudios, o quién les cuide a los niños. Si una buena no puede por la micro, el acuerdo es pagarle la micro.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-registro',
        alt: 'Cuarenta puntos en el registro de socias, y seis de ellos tachados',
      },
      caption: 'En el papel hay 40. Seis se fueron: quedan 34, y el quórum baja de 21 a 18.',
    },
    {
      blockType: 'steps',
      title: 'Entregar un cargo',
      steps: [
        'La asamblea elige, y el acta dice quién, qué cargo y hasta cuándo.',
        'Haz una lista de lo que entregas: libros, timbre, llaves, carpetas, plata.',
        'Entréguenlo de mano en mano, revisando la lista, y firmen las dos.',
        'Lo que está a medias va en otra lista: qué es, en qué quedó, a quién llamar.',
        'Se cambian las claves y las firmas del banco ese mismo mes.',
        'Avisa a quienes trabajan con ustedes: la nueva se llama así, y este es su número.',
        'Quédate disponible dos meses para preguntas. Después, suelta.',
      ],
    },
    {
      blockType: 'text',
      body: `## Si lo está haciendo mal

Se le dice a ella primero, sola y con ejemplos. Si sigue, se lleva a la directiva. Si no hay arreglo, a la asamblea, **en la tabla y con derecho a explicarse**. Los estatutos dicen cómo se reemplaza. Lo que nunca sirve es dejar de avisarle de las reuniones.`,
    },
    {
      blockType: 'exercise',
      title: 'La silla vacía',
      text: `Escribe en una hoja los cargos de tu grupo o asociación, con el nombre de quien lo tiene y la fecha en que termina. Al lado, quién podría reemplazarla mañana.

Donde no haya segundo nombre, piensa en una socia y llámala esta semana. No le ofrezcas el cargo: invítala a mirar cómo se hace.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿Quién no debería estar en la comisión que revisa las cuentas?',
          kind: 'one',
          options: [
            { text: 'Una socia nueva' },
            { text: 'La tesorera', isRight: true },
            { text: 'Una socia que no sabe de contabilidad' },
          ],
          explanation:
            'Nadie revisa lo que hizo una misma. Para mirar boletas y sumas no hace falta ser contadora: hacen falta ganas y tiempo.',
        },
        {
          text: 'En el registro hay 50, pero 10 se retiraron hace años. Si el quórum es más de la mitad, ¿cuántas se necesitan?',
          kind: 'one',
          options: [{ text: '26' }, { text: '25' }, { text: '21', isRight: true }],
          explanation:
            'Quedan 40 socias. La mitad son 20 y más de la mitad, 21. Con el registro viejo, pedirían 26.',
        },
        {
          text: '¿Qué lleva una buena entrega de cargo?',
          kind: 'many',
          options: [
            { text: 'Una lista firmada por las dos', isRight: true },
            { text: 'La clave del banco de siempre, para no complicarse' },
            { text: 'Lo que quedó a medias, escrito', isRight: true },
            { text: 'El acta que dice quién sigue y hasta cuándo', isRight: true },
          ],
          explanation:
            'La clave se cambia. Lo demás hace que la nueva no parta de cero, ni la antigua cargue con lo que ya entregó.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [{ label: 'Conoce la federación', href: '/paginas/nosotras' }],
    },
  ],
} satisfies LessonSeed
