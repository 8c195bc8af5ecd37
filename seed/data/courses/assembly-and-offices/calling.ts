import type { LessonSeed } from '../../../course-types.ts'

export const calling = {
  slug: 'citar-a-la-asamblea',
  title: 'Citar a la asamblea',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Una asamblea mal citada se cae entera, aunque hayan votado todas iguales. Basta que una socia diga **«a mí no me avisaron»** y tenga razón.

## Ordinaria y extraordinaria

- **Ordinaria**: la de siempre, en la fecha que dicen los estatutos. Ahí se rinden cuentas, se ve el plan del año y se tratan los temas corrientes.
- **Extraordinaria**: la que se cita para **algo preciso**. Cambiar los estatutos, vender algo grande, resolver un lío. Se trata eso y nada más.

## La citación

Es un aviso por escrito que dice cinco cosas:

- Qué asamblea es, y de qué organización.
- Día, hora y lugar.
- **La tabla**: los temas, uno por uno.
- La hora de la primera citación y la de la segunda.
- Quién la cita, con su firma.

Lo que no está en la tabla se puede conversar, pero **no conviene votarlo**. La que se quedó en la casa porque no le importaba el tema habría ido por ese otro.`,
    },
    {
      blockType: 'text',
      body: `## El quórum

Es cuántas tienen que estar para que valga. Cada estatuto pone el suyo. En nuestra asociación **inventada** dice así:

- En primera citación, más de la mitad de las socias.
- En segunda, media hora después, las que hayan llegado.
- Para cambiar los estatutos, dos de cada tres.

Ahora la cuenta. Si hay 40 socias, la mitad son 20, así que en primera citación se necesitan **21**. Llegaron 18: no alcanza. Se espera la media hora, se anota, y en segunda citación las 18 pueden tratar lo corriente.

Para cambiar los estatutos, dos de cada tres de 18 son **12 votos**. Ojo: en muchos estatutos los dos tercios son de todas las socias, no de las que llegaron. **Lee el tuyo.**

## Cómo se avisa

Como diga el estatuto: carta, correo, aviso en la sede. Además, como de verdad llega: audio, llamada, el recado con la vecina. Guarda la lista de a quién se le avisó y qué día.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-quorum',
        alt: 'Cuarenta puntos, dieciocho de ellos llenos',
      },
      caption: 'Llegaron 18 de 40. Más de la mitad serían 21: en primera citación no alcanza.',
    },
    {
      blockType: 'steps',
      title: 'De la fecha hacia atrás',
      steps: [
        'Mira en el estatuto con cuántos días se cita. Ponle dos más, por si acaso.',
        'Cuenta esos días hacia atrás desde la asamblea: ese día sale el aviso.',
        'Antes de eso, la directiva acuerda la tabla y queda en su acta.',
        'Revisa el registro de socias: quién está al día, quién cambió de número.',
        'Manda el aviso, y anota cada nombre con su fecha.',
        'Tres días antes, llama a las que no han contestado.',
        'Imprime la lista para firmar al llegar.',
      ],
    },
    {
      blockType: 'exercise',
      title: 'Una citación de mentira',
      text: `Escribe en una hoja la citación a una asamblea para arreglar el techo de la sede. Con los días de tus estatutos, si los tienes; si no, con diez.

Pásasela a alguien que no sepa nada. Que te diga cuándo es, dónde, y de qué se trata. Si pregunta algo, eso faltaba.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Tu estatuto pide más de la mitad y son 30 socias. ¿Cuántas se necesitan?',
          kind: 'one',
          options: [{ text: '15' }, { text: '16', isRight: true }, { text: '20' }],
          explanation: 'La mitad son 15. Más de la mitad empieza en 16.',
        },
        {
          text: 'La asamblea es el 20 y el estatuto pide citar con 10 días. ¿Cuándo conviene que salga el aviso?',
          kind: 'one',
          options: [
            { text: 'El 8, con dos días de sobra', isRight: true },
            { text: 'El 15, que así no se olvidan' },
            { text: 'El 19, por WhatsApp' },
          ],
          explanation:
            '20 menos 10 es el día 10, y con dos días de sobra, el 8. Si después hay que recordar, se recuerda; citar tarde no tiene arreglo.',
        },
        {
          text: 'En una extraordinaria por el techo, alguien propone votar la cuota. ¿Qué se hace?',
          kind: 'one',
          options: [
            { text: 'Se vota altiro, ya que están todas y así no hay que citar otra vez' },
            { text: 'Se anota y se lleva a una asamblea que la tenga en la tabla', isRight: true },
            { text: 'Se le quita la palabra' },
          ],
          explanation:
            'Las que no vinieron no sabían que se iba a tratar. Si se vota igual, mañana alguien reclama, y con razón.',
        },
      ],
    },
  ],
} satisfies LessonSeed
