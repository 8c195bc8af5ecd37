import type { LessonSeed } from '../../../course-types.ts'

export const answering = {
  slug: 'contestar-bien',
  title: 'Contestar bien, y cuidarse',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Una pregunta es alguien con la mano en el bolsillo. Si contestas hoy, compra. Si contestas el domingo, ya compró en otra parte.

Pero no se trata de vivir con el teléfono. **Elige dos horas del día**, una en la mañana y otra en la tarde, y acuerden en el grupo a quién le toca cada semana. Una promesa chica que se cumple vale más que «estamos disponibles siempre».

## Tres partes

- Saluda y **contesta lo que preguntó**, en la primera línea.
- Agrega lo que le falta saber para decidir.
- Di qué sigue: «Si la pides hoy, está lista el 14».`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-tres-partes',
        alt: 'Un teléfono con una pregunta, y debajo una respuesta de tres partes numeradas',
      },
      caption: '1: contesta lo que preguntó. 2: lo que le falta saber. 3: qué sigue.',
    },
    {
      blockType: 'text',
      body: `## Un ejemplo

Pregunta: «Hola, ¿tiene la manta en azul y llega antes del 20?».

Mala: «Hola linda, sí, tenemos hartos colores, vea la página».

Buena: «Hola. En azul no me queda; la tengo en nogal y en cruda con gris. La nogal está lista en catorce días. A su casa le sumo los días del despacho, que **salen en la página al poner su comuna**. Si es para un regalo el 20, le conviene pedirla esta semana».

Dijo que no, y aun así puede vender. **Un no a tiempo es buena atención.** Lo que no se perdona es un sí que no era.

## Las de siempre

Anota en un cuaderno las cinco preguntas que se repiten. Escribe una buena respuesta para cada una y guárdala en el teléfono. Y después, **pon eso en la página del producto**: si preguntan tanto, es porque ahí falta.

## Cuando escriben con rabia

Espera diez minutos. No contestes la rabia; contesta el problema. Sin mayúsculas, sin caritas y sin «como ya le dije».`,
    },
    {
      blockType: 'text',
      body: `## Cuidarse

- **El comprobante no es la plata.** Una foto de transferencia se puede inventar. El pedido se prepara cuando la tienda dice que está pagado.
- Si te piden hacerlo «por fuera, más barato», contesta que por la tienda tienen su garantía, y tú la tuya.
- No abras enlaces que te manden para «recibir el pago». Para recibir plata **nadie necesita tu clave**.
- La dirección y el teléfono de quien compra son de ella. Sirven para esa caja y nada más: no se guardan, no se pasan, no se le escribe después para vender.
- Tu propio número y tu casa tampoco tienes que darlos.`,
    },
    {
      blockType: 'steps',
      title: 'Antes de apretar «enviar»',
      steps: [
        'Lee de nuevo la pregunta. ¿La contestaste?',
        'Revisa el número: precio, talla, fecha. Ahí están los errores.',
        'Si prometiste un día, ¿las que trabajan lo saben?',
        'Si no sabes, di: «Lo averiguo y le contesto mañana». Y anótalo.',
        'Léelo en voz alta. Si no se lo dirías en persona, cámbialo.',
      ],
    },
    {
      blockType: 'exercise',
      title: 'Tres preguntas en la mesa',
      text: `Pídele a alguien de la casa que sea una compradora y te haga tres preguntas por escrito, una con mala cara. Contéstalas en papel, con las tres partes.

Cambien los papeles y que lea en voz alta tus respuestas. ¿Compraría? ¿Qué le quedó sin saber?`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Te preguntan por un color que no tienes. ¿Qué contestas?',
          kind: 'one',
          options: [
            { text: 'Nada, para no decir que no' },
            { text: 'Que sí, y veo si alcanzo a teñir' },
            { text: 'Que ese no hay, cuáles sí y en cuántos días', isRight: true },
          ],
          explanation:
            'Quien pregunta por el azul a veces se va feliz con el nogal. Un sí sin lana termina en una devolución.',
        },
        {
          text: 'Mandan la foto de una transferencia y quieren que despaches altiro. ¿Qué haces?',
          kind: 'one',
          options: [
            { text: 'Despacho: se ve el monto' },
            { text: 'Espero que la tienda diga que el pedido está pagado', isRight: true },
            { text: 'Pido otra foto más clara' },
          ],
          explanation:
            'Dos fotos inventadas no hacen una plata. La que manda es la cuenta, no el comprobante.',
        },
        {
          text: '¿Qué se puede hacer con la dirección de una compradora?',
          kind: 'one',
          options: [
            { text: 'Ponerla en la etiqueta de su caja', isRight: true },
            { text: 'Anotarla para saludarla en Navidad' },
            { text: 'Pasársela al grupo de los quesos' },
          ],
          explanation:
            'La dio para recibir esa caja. Usarla para otra cosa, aunque sea con cariño, no es lo que ella aceptó.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'Qué hacemos con los datos de cada persona', href: '/paginas/tus-datos' },
        { label: 'Cuánto demora y cuánto cuesta un despacho', href: '/paginas/despachos-y-retiros' },
      ],
    },
  ],
} satisfies LessonSeed
