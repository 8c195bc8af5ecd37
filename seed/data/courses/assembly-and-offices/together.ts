import type { LessonSeed } from '../../../course-types.ts'

export const together = {
  slug: 'para-que-juntarse',
  title: 'Para qué juntarse, y con qué reglas',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `Un grupo de siete hace buen queso. Pero no llena un camión, no paga sola una contadora y no consigue hora con la municipalidad. **Once grupos juntos, sí.**

## Tres pisos

- **El grupo**: cinco a diez mujeres de un lugar y un oficio. Hacen el producto.
- **La asociación** de la provincia: reúne a los grupos. Junta los pedidos, revisa, acopia, capacita, representa.
- **La federación**: reúne a las asociaciones. Vende con un solo nombre, postula a lo grande, pelea por todas.

Arriba no se manda: **se hace lo que abajo no se puede hacer sola**. Lo que el grupo puede resolver se resuelve en el grupo.

## Delegadas

A la asamblea de la asociación cada grupo manda **delegadas**, con un papel que dice quiénes son: la credencial. Una delegada no va por ella. Lleva lo que su grupo conversó, y vuelve a contar qué pasó.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-tres-pisos',
        alt: 'Tres pisos unidos por líneas: abajo los grupos, al medio las asociaciones y arriba la federación',
      },
      caption: '1: los grupos. 2: las asociaciones. 3: la federación.',
    },
    {
      blockType: 'text',
      body: `## Los estatutos

Son la regla que las socias firmaron al fundarla. Contestan preguntas que, sin papel, terminan en pelea:

- ¿Quién puede ser socia, y cómo se sale?
- ¿Cada cuánto hay asamblea, quién la cita y con cuántos días?
- ¿Cuántas tienen que llegar para que valga?
- ¿Qué cargos hay y cuánto duran?
- ¿Quién revisa la plata?
- ¿Cómo se cambia esta misma regla?

Hay grupos de hecho, talleres laborales, asociaciones gremiales, asociaciones indígenas, cooperativas. **Cada forma tiene su ley y cada una su papel.** Por eso nadie puede decirte de memoria cuántos días son: hay que abrir el tuyo.

## Lo que das y lo que te toca

Te toca saber, opinar, votar, poder ser elegida y ver las cuentas. Das la cuota, el trabajo acordado, y vender por donde prometiste. Si cada una vende por fuera lo que se había comprometido, el pedido grande no se completa, **y quien compró no vuelve**.`,
    },
    {
      blockType: 'steps',
      title: 'Leer los estatutos en una tarde',
      steps: [
        'Pide una copia a la secretaria. Es de todas: no se pide permiso.',
        'Junta a tres o cuatro. Una lee en voz alta, despacio.',
        'Después de cada artículo, otra lo dice con sus palabras.',
        'Lo que nadie entendió se marca con una cruz.',
        'Anota aparte los números: días, quórum, años de cada cargo.',
        'Lleva las cruces a la directiva, para que las expliquen en la asamblea.',
      ],
    },
    {
      blockType: 'exercise',
      title: 'La hoja del refrigerador',
      text: `Busca en los estatutos de tu asociación cuatro datos: con cuántos días se cita, cuántas tienen que llegar, cuánto dura la directiva y quién revisa las cuentas.

Escríbelos en una hoja, grandes, y pégala donde la vean. Si no tienes los estatutos, ese es el primer dato: anota a quién se los vas a pedir, y cuándo.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Vas de delegada y a ti no te gusta lo que tu grupo acordó. ¿Qué llevas a la asamblea?',
          kind: 'one',
          options: [
            { text: 'Lo que yo pienso, que para eso voy' },
            { text: 'Lo que acordó mi grupo', isRight: true },
            { text: 'Nada: me abstengo' },
          ],
          explanation:
            'La credencial es del grupo. Puedes decir tu opinión como tuya, pero el encargo se cumple, y después se cuenta cómo fue.',
        },
        {
          text: '¿Dónde se sabe cuántas socias tienen que llegar para que valga tu asamblea?',
          kind: 'one',
          options: [
            { text: 'En los estatutos de mi asociación', isRight: true },
            { text: 'En este curso' },
            { text: 'Lo dice la presidenta ese día' },
          ],
          explanation:
            'Cada organización tiene su número, escrito. Un curso enseña a buscarlo, y la presidenta también lo tiene que cumplir.',
        },
        {
          text: '¿Qué cosas conviene hacer entre muchos grupos?',
          kind: 'many',
          options: [
            { text: 'Pagar una contadora', isRight: true },
            { text: 'Completar un pedido grande', isRight: true },
            { text: 'Elegir el color de cada faja' },
            { text: 'Pedir audiencia en la municipalidad', isRight: true },
          ],
          explanation: 'Arriba va lo que una sola no alcanza. El color de la faja lo sabe quien la teje.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'Conoce a los grupos', href: '/grupos' },
        { label: 'Lee qué es un mingaco', href: '/historias/mingaco-del-trigo' },
      ],
    },
  ],
} satisfies LessonSeed
