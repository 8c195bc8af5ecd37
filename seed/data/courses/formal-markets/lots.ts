import type { LessonSeed } from '../../../course-types.ts'

export const lots = {
  slug: 'entregar-recibir-y-rechazar',
  title: 'Entregar, recibir y rechazar',
  minutes: 10,
  blocks: [
    {
      blockType: 'text',
      body: `Lo que tres grupos hicieron en tres cocinas se junta en el punto de acopio. Ahí se revisa, **antes de que lo revise el hotel**. Una falta que se ve en casa se arregla. La misma falta en la cocina del hotel cuesta el convenio.

## El lote

Es el nombre de una paila. *MM-1412-B* quiere decir mermelada de mora, del 14 de diciembre, del grupo B. Va escrito en cada frasco y en la caja. **Un frasco sin lote no se recibe**: si algo sale mal, no se sabría cuáles son sus hermanos.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-lotes',
        alt: 'Frascos de tres grupos con su número de lote; dos frascos del lote 2 están marcados para sacarlos',
      },
      caption:
        'El lote dice cuáles son hermanos: si falla uno del 2, se buscan los del 2 y los demás siguen.',
    },
    {
      blockType: 'steps',
      title: 'Recibir un lote',
      steps: [
        'Recibe alguien que no lo hizo. Lo que hizo una, lo mira otra.',
        'Ten al lado la ficha, el frasco testigo y el pedido: qué tenía que llegar.',
        'Cuenta cajas y frascos delante de quien los trae.',
        'Mira cada frasco: tapa hundida, borde limpio, etiqueta derecha, lote y fecha que se lean.',
        'Pesa uno de cada caja. Si le falta peso, pésalos todos.',
        'Anota cuántos llegaron, cuántos aceptas, cuántos no y por qué.',
        'Firman las dos. Cada una se lleva su copia.',
      ],
    },
    {
      blockType: 'text',
      body: `## Tres clases de falta

- **Se arregla ahí mismo**: una etiqueta chueca, una fecha que faltó escribir y que está en la hoja de la paila.
- **Vuelve al grupo**: le falta peso, está muy corrida, el frasco no es el acordado.
- **No sale de ahí**: una tapa hinchada, un líquido turbio. Se aparta cerrado, se bota, y se buscan sus hermanos.

Se rechaza el frasco, **no a la compañera**. Por eso el papel dice «tapa hinchada» y no dice «descuidada».

## Un día en el acopio

- Grupo A: llegan 40, se aceptan 40.
- Grupo B: llegan 30. A dos les falta la fecha; se escribe y se aceptan los 30.
- Grupo C: llegan 20. Tres pesan 316 gramos. Se aceptan 17 y vuelven 3.
- **Van 87 al hotel**, y se llama antes de salir para decirlo.

A $4.200 son **$365.400**. Al grupo C se le pagan los 17. Eso también se acordó antes, no ese día.`,
    },
    {
      blockType: 'text',
      body: `## Lo que se pierde en el camino

Se llama **merma**: el frasco que se quebró en el viaje. Se anota dónde y cuándo. Acuerden desde el principio si lo paga el grupo, el flete o entre todas.

## En el hotel

Que firmen cuánto recibieron y qué día. Si rechazan algo, pide que escriban por qué y el número de lote, y trae una foto. «No gustó» no es un motivo. «Tres frascos con la tapa suelta» sí.`,
    },
    {
      blockType: 'exercise',
      title: 'Acopio en la cocina',
      text: `Saca diez frascos, o diez cosas iguales, de tu despensa. Pídele a alguien que esconda entre ellas tres faltas: una sin fecha, una con menos peso y una con la tapa floja.

Revísalas con los siete pasos y llena la hoja. ¿Encontraste las tres? ¿Cuánto demoraste? Multiplícalo por las cajas que van a llegar: así sabes a qué hora hay que citar a los grupos.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Llegaron 60 frascos. Dos venían sin fecha y se arreglaron. A cuatro les faltaba peso. ¿Cuántos aceptas?',
          kind: 'one',
          options: [{ text: '54' }, { text: '56', isRight: true }, { text: '60' }],
          explanation: 'Los dos de la fecha se arreglaron y pasan. 60 menos los 4 sin peso son 56.',
        },
        {
          text: 'Un frasco del lote MM-1412-B tiene la tapa hinchada. ¿Qué haces?',
          kind: 'many',
          options: [
            { text: 'Lo aparto cerrado y se bota', isRight: true },
            { text: 'Busco todos los que dicen MM-1412-B y los detengo', isRight: true },
            { text: 'Lo abro para olerlo' },
            { text: 'Aviso al grupo B y a la asociación', isRight: true },
          ],
          explanation:
            'Lo que enferma no siempre huele. Los del mismo lote se hicieron en la misma paila: se detienen todos hasta saber.',
        },
        {
          text: '¿Quién recibe los frascos del grupo A?',
          kind: 'one',
          options: [
            { text: 'Una socia del grupo A, que los conoce' },
            { text: 'Nadie: son de confianza' },
            { text: 'Alguien que no los hizo', isRight: true },
          ],
          explanation:
            'No es falta de confianza. Una misma ya no ve sus propias faltas, igual que no oye su propia voz.',
        },
      ],
    },
  ],
} satisfies LessonSeed
