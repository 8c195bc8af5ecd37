import type { LessonSeed } from '../../../course-types.ts'

export const smallTrial = {
  slug: 'la-prueba-chica',
  title: 'Una prueba chica, con sus gastos anotados',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Una prueba se hace para **aprender gastando poco**. Por eso lleva un tope, y se anota todo: lo que salió bien y lo que salió feo.

## El tope va primero

Antes de empezar, el grupo acuerda cuánta plata y cuántas horas puede perder. Perder de verdad, como si no volviera nada. Las tejedoras acordaron **$10.000 y diez horas** para tres estuches. Quedó escrito, con el nombre de quienes los hacen.`,
    },
    {
      blockType: 'steps',
      title: 'La hoja de la prueba',
      steps: [
        'Escribe qué quieres saber. Una sola cosa: «¿de qué ancho lo hacemos para que los lentes entren y no se caigan?».',
        'Anota los materiales: cuánto usaste y cuánto cuesta. También lo que ya tenías.',
        'Anota la hora en que empiezas y la hora en que terminas, cada vez.',
        'De una pieza a la otra cambia una sola cosa. Si cambias tres, no vas a saber cuál sirvió.',
        'Ponle un número a cada pieza y guárdalas todas. La fea también.',
      ],
    },
    {
      blockType: 'text',
      body: `## La cuenta de los tres estuches

- Hilo: 180 gramos, a $18 el gramo: $3.240
- Forro: medio metro de una tela de $5.200 el metro: $2.600
- Tres broches de $350: $1.050
- **Total: $6.890.** Cerca de $2.300 cada uno

El hilo era un resto, pero **no es gratis**: con él se podía hacer otra cosa. Pésalo y ponle el precio de la lana. Aquí el kilo vale $18.000, y por eso el gramo vale $18.

El primero demoró tres horas, el segundo dos y media, el tercero dos. Son **siete horas y media**. No pasaron el tope.

## Lo que enseñó cada pieza

El número 1 quedó ancho y los lentes se caían. El 2 quedó angosto y los lentes grandes no entraban. El 3, con un dedo de holgura, anduvo una semana en la cartera de una socia y volvió entero. Ese es el bueno. **Sin el 1 y el 2 no habrían llegado al 3.**`,
    },
    {
      blockType: 'text',
      body: `## Si la prueba es de comer

Anota además los grados, los minutos y cuántos días duró. La prueban ustedes. **No se vende ni se da a probar en la feria** mientras no la cubra la autorización sanitaria.

## ¿Y quién paga las horas?

Conversen antes si las horas de la prueba se pagan, se devuelven en trabajo o se regalan al grupo. Cualquiera de las tres sirve, si se acordó **antes**.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-hoja',
        alt: 'Una hoja doblada en cuatro: una pregunta, una lista con pesos, un reloj y tres piezas, de las que una salió buena; por fuera, una raya marca el tope',
      },
      caption: '1: qué quiero saber. 2: materiales y pesos. 3: horas. 4: qué pasó. Y afuera, el tope.',
    },
    {
      blockType: 'exercise',
      title: 'Tu hoja',
      text: `Dobla una hoja en cuatro. Arriba a la izquierda: qué quiero saber. Arriba a la derecha: materiales y pesos. Abajo a la izquierda: horas. Abajo a la derecha: qué pasó.

Escribe el tope afuera, con lápiz grueso. Llévala a la próxima reunión y, si están de acuerdo, hagan la primera pieza ese mismo día.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Usaste 250 gramos de lana de $16.000 el kilo. ¿Cuánto anotas?',
          kind: 'one',
          options: [{ text: '$4.000', isRight: true }, { text: '$16.000' }, { text: 'Nada: ya la tenía' }],
          explanation:
            '250 gramos son la cuarta parte de un kilo, y la cuarta parte de 16.000 es 4.000. Que ya la tuvieras no la hace gratis.',
        },
        {
          text: 'La segunda crema quedó mejor. Cambiaste la cera, el aceite y el tiempo. ¿Qué aprendiste?',
          kind: 'one',
          options: [
            { text: 'Que la cera nueva es mejor' },
            { text: 'Poco: no sé cuál de los tres cambios sirvió', isRight: true },
            { text: 'Que hay que cambiar todo siempre' },
          ],
          explanation:
            'Con un cambio a la vez demoras más en probar y menos en saber. Ahora habría que repetirla cambiando uno solo.',
        },
        {
          text: 'Llegaron al tope y todavía no resulta. ¿Qué hacen?',
          kind: 'one',
          options: [
            { text: 'Siguen, porque ya gastaron' },
            {
              text: 'Paran, lo cuentan en la reunión y deciden entre todas si ponen otro tope',
              isRight: true,
            },
            { text: 'La que lo inventó pone de su bolsillo, callada' },
          ],
          explanation:
            'Lo gastado ya se fue. La pregunta es si vale la pena gastar lo que viene, y eso lo decide el grupo.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        {
          label: 'Un jabón del que se salvaron once de treinta',
          href: '/productos/jabon-de-miel-y-avena',
        },
        { label: 'La primera hornada, negra por un lado', href: '/historias/el-horno-de-los-pabellones' },
      ],
    },
  ],
} satisfies LessonSeed
