import type { LessonSeed } from '../../../course-types.ts'

export const assembly = {
  slug: 'rendir-ante-la-asamblea',
  title: 'Rendir ante la asamblea',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Rendir no es leer el libro en voz alta. Es que, al salir de la reunión, **cualquiera pueda contarle a su vecina** cómo está el grupo: con cuánto partieron, cuánto entró, en qué se fue, cuánto queda.

## Una hoja, cuatro números

- Lo que había al empezar: $120.000
- Lo que entró: $412.300
- Lo que salió: $367.400
- Lo que queda: **$164.900**

Lo primero más lo segundo, menos lo tercero, tiene que dar lo cuarto. Si no da, no se rinde todavía.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-cuatro-numeros',
        alt: 'Cuatro barras: lo que había, lo que entró, lo que salió y lo que queda, que es la primera más la segunda menos la tercera',
      },
      caption: '1: lo que había. +2: lo que entró. −3: lo que salió. =4: lo que queda.',
    },
    {
      blockType: 'text',
      body: `## En qué se fue

Junta los gastos en **cinco o seis montones** que todas entiendan: materiales, pasajes, envases, feria, arriendo, otros. Si «otros» es de los más grandes, ábrelo: ahí es donde nacen las dudas.

Con porotos se ve mejor que con números. Pon un poroto por cada diez mil pesos, en un plato por cada montón. En una mesa, todas ven en qué se fue el año.

## Lo que se debe y lo que nos deben

Va aparte, al final. No es plata que hay, pero es verdad, y sin ella el saldo engaña.`,
    },
    {
      blockType: 'steps',
      title: 'La reunión',
      steps: [
        'Dos días antes, la comisión revisora mira libro y papeles, y escribe si está conforme.',
        'Copia los cuatro números en un papel grande, que se vea desde atrás.',
        'Cuéntalo en cinco minutos. Sin disculparte y sin apurarte.',
        'Pregunta: «¿Qué no se entendió?». Espera callada un rato largo.',
        'Lo que no sepas, dilo: «Lo busco y lo traigo el jueves». Y tráelo.',
        'Que quede en el acta si se aprobó, y qué se pidió aclarar.',
      ],
    },
    {
      blockType: 'text',
      body: `## Cuando te preguntan feo

Duele que duden, más cuando una puso horas que nadie pagó. Pero la plata **no es tuya**, y preguntar por ella es un derecho de cada socia. Contesta con el papel, no con tu honra: «Aquí está la boleta, mírala».

## Entregar el cargo

Una tesorera termina bien cuando otra puede seguir mañana sin llamarla. Un arqueo, la lista de papeles, las claves cambiadas y una tarde para explicar. **La cuenta más clara es la que puede llevar otra.**`,
    },
    {
      blockType: 'exercise',
      title: 'Ensaya en la cocina',
      text: `Haz la hoja de cuatro números de este mes y cuéntasela a alguien de tu casa, en cinco minutos.

Pídele que te la cuente de vuelta. Lo que no pudo repetir es lo que hay que explicar de otra manera.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Había $80.000, entraron $150.000 y quedan $95.000. ¿Cuánto salió?',
          kind: 'one',
          options: [{ text: '$135.000', isRight: true }, { text: '$165.000' }, { text: '$55.000' }],
          explanation:
            '80.000 más 150.000 son 230.000. Para que queden 95.000 tienen que haber salido 135.000.',
        },
        {
          text: 'Una socia pregunta por un gasto y no te acuerdas. ¿Qué contestas?',
          kind: 'one',
          options: [
            { text: 'Invento algo que suene bien' },
            { text: 'Que si no confía, que lo lleve ella' },
            { text: 'Que lo busco en los papeles y traigo la respuesta, con fecha', isRight: true },
          ],
          explanation:
            'Nadie se acuerda de todo: para eso están el libro y los papeles. Lo que da confianza es volver con la respuesta.',
        },
        {
          text: '¿Qué necesita la que viene después de ti?',
          kind: 'many',
          options: [
            { text: 'Un arqueo firmado por las dos', isRight: true },
            { text: 'La lista de los papeles que recibe', isRight: true },
            { text: 'Mi clave del banco, para seguir usándola' },
            { text: 'Que le explique, con calma', isRight: true },
          ],
          explanation:
            'La clave no se hereda: se cambia el mismo día. Lo demás es lo que deja dormir a las dos.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'Lee la asamblea del reparto', href: '/historias/la-asamblea-del-reparto' },
        { label: 'Cómo se reparte la plata en la federación', href: '/paginas/como-se-reparte-la-plata' },
      ],
    },
  ],
} satisfies LessonSeed
