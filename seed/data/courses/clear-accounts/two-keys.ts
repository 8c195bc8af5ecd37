import type { LessonSeed } from '../../../course-types.ts'

export const twoKeys = {
  slug: 'dos-llaves',
  title: 'Dos llaves para la plata',
  minutes: 7,
  blocks: [
    {
      blockType: 'text',
      body: `En muchas iglesias viejas el arca tenía dos cerraduras, y las llaves vivían en casas distintas. No porque los mayordomos fueran malos: porque **nadie tiene por qué cargar sola** con la plata de todos.

## La misma idea, hoy

- La cuenta del banco, con **dos firmas** para girar.
- Quien **compra** no es quien **paga**; quien paga no es quien **revisa**.
- La clave del banco no se presta, no se dice por teléfono y no se anota en el cuaderno. Si otra tiene que entrar, que tenga la suya.
- En la casa, poca plata: lo que se ocupa en la semana. Lo demás, al banco, **pronto** y acompañada.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-dos-llaves',
        alt: 'Un arca con dos cerraduras; dos manos traen dos llaves distintas, y arriba tres círculos unidos por flechas: quien compra, quien paga y quien revisa',
      },
      caption: 'Dos llaves en dos casas. 1: una compra. 2: otra paga. 3: otra revisa.',
    },
    {
      blockType: 'steps',
      title: 'Antes de pagar algo grande',
      steps: [
        'El grupo acuerda en reunión cuánto es «grande», y queda en el acta.',
        'Se piden dos o tres precios por escrito.',
        'Dos socias miran que sea lo que se acordó y firman la orden.',
        'La tesorera paga con transferencia o cheque, que dejan huella, y pide la factura.',
        'Otra recibe lo comprado y firma que llegó entero.',
      ],
    },
    {
      blockType: 'text',
      body: `## Los cuentos de siempre

Nadie serio pide una clave por teléfono. Ni el banco, ni el Estado, ni la federación. Desconfía de tres cosas juntas: **apuro, secreto y plata**.

- «Su fondo está aprobado, deposite para liberarlo.» Ningún fondo cobra por pagarse.
- «Cambiamos de cuenta, transfiera a esta otra.» Llama tú, al número que ya tenías.
- «Le transferí de más, devuélvame la diferencia.» Mira la cuenta, no la foto del comprobante: una foto se inventa.

## Los préstamos de la caja

A una compañera con la guagua enferma no se le dice que no. Por eso conviene decidirlo **antes**: si se presta, cuánto como máximo, quién lo aprueba y cómo se devuelve. Con acuerdo es solidaridad; sin acuerdo es un favor de la tesorera, y la que queda mal es ella.`,
    },
    {
      blockType: 'exercise',
      title: 'El mapa de las llaves',
      text: `Dibuja tres círculos: quién compra, quién paga, quién revisa. Escribe los nombres.

¿Hay un nombre en dos círculos? Conversen en la próxima reunión a quién le pueden pasar uno. En un grupo de cinco alcanza: basta con que nadie esté en los tres.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Te llaman del banco y te piden la clave para «arreglar la cuenta». ¿Qué haces?',
          kind: 'one',
          options: [
            { text: 'Se la doy: sabían mi nombre' },
            { text: 'Corto y llamo yo al banco, al número de la tarjeta', isRight: true },
            { text: 'Le doy la mitad' },
          ],
          explanation:
            'Saber tu nombre no cuesta nada. El banco nunca pide la clave, y el número bueno lo tienes tú.',
        },
        {
          text: '¿Cuáles de estas son «dos llaves»?',
          kind: 'many',
          options: [
            { text: 'Dos firmas para girar', isRight: true },
            { text: 'Una compra y otra paga', isRight: true },
            { text: 'Dos socias que usan la misma clave' },
            { text: 'Una revisa los papeles que otra guardó', isRight: true },
          ],
          explanation: 'Con una clave compartida no hay dos llaves: hay una sola, y nadie sabe quién la usó.',
        },
        {
          text: 'Una socia pide prestado de la caja y no hay acuerdo sobre eso. ¿Qué es lo mejor?',
          kind: 'one',
          options: [
            { text: 'Prestarle callada' },
            { text: 'Llevarlo hoy mismo a la directiva y dejar escrito lo que decidan', isRight: true },
            { text: 'Decirle que no, y nada más' },
          ],
          explanation:
            'Así la ayuda es del grupo y tiene regla. Si sale solo de ti, el problema también será solo tuyo.',
        },
      ],
    },
  ],
} satisfies LessonSeed
