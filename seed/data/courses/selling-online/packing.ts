import type { LessonSeed } from '../../../course-types.ts'

export const packing = {
  slug: 'preparar-el-pedido',
  title: 'Preparar el pedido',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Suena el teléfono: vendieron. Desde ahí corre el plazo que leyó quien compró. Lo primero no es buscar una caja. Es **ir a mirar si de verdad hay**.

## Sí, o me falta

- Si hay todo, toca **«Sí, la preparo»**.
- Si falta algo, toca **«Me falta algo»** y di cuántas hay y por qué. A quien compró se le devuelve esa parte, y puede buscar otra cosa.

Avisar hoy que faltan dos jabones es un tropiezo. Avisar el día de la entrega es un regalo que no llegó. Y **nunca se manda otra cosa parecida sin preguntar**.`,
    },
    {
      blockType: 'steps',
      title: 'La caja, paso a paso',
      steps: [
        'Pon sobre la mesa todo lo que va, con el pedido al lado.',
        'Mira cada pieza con luz: hilos sueltos, tapa bien cerrada, fecha, talla.',
        'Envuelve una por una. Vidrio con vidrio, nunca.',
        'Pon relleno abajo, a los lados y arriba. Papel arrugado, viruta, cartón.',
        'Cierra y mueve la caja junto al oído. Si suena, falta relleno.',
        'Pega la etiqueta por fuera, en la cara más grande, y tapa las viejas.',
        'Márcalo todo en el teléfono y toca «Está lista». Al entregarla, dilo también.',
      ],
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-caja',
        alt: 'Una caja abierta por el lado: el frasco envuelto al medio, con relleno abajo, a los lados y arriba, sin tocar ninguna pared',
      },
      caption: 'Nada toca la pared. Si la mueves y suena, falta relleno.',
    },
    {
      blockType: 'text',
      body: `## El aire también paga

Las empresas de transporte no cobran solo el peso: **cobran lo que ocupa**. Se multiplica largo por ancho por alto, en centímetros, y se divide por un número que pone cada empresa. Si eso da más que la balanza, se paga eso.

Una panera con su relleno pesa 1 kilo. La empresa de este ejemplo divide por 4.000.

- En una caja de 40 por 40 por 20: son 32.000, dividido por 4.000, **8 kilos**.
- En una de 30 por 30 por 16: son 14.400, dividido por 4.000, **3,6 kilos**.

La misma panera, y menos de la mitad del envío. Por eso la ficha del producto pide las medidas **con la caja**. Mídelas una vez y bien.

## Lo que pide otro cuidado

- **Greda y vidrio**: dos cajas, una adentro de la otra, con relleno entremedio.
- **Miel y conservas**: la tapa asegurada con cinta y una bolsa cerrada, por si se da vuelta.
- **Lana**: bolsa cerrada, que se moja en la micro.
- **Lo fresco**: queso, huevos, pan. Va solo a retiro, si el transporte no asegura el frío.

## Si es un regalo

Sin precios y sin boleta en la caja. Un papelito a mano con «gracias» y el nombre del grupo, sí.`,
    },
    {
      blockType: 'exercise',
      title: 'La caja que se cae',
      text: `Prepara tu producto como para mandarlo lejos. Ciérralo y déjalo caer desde la mesa, de lado y de esquina. Con greda, ensaya primero con una pieza fallada.

Ábrelo. Si se quebró, ganaste una pieza: la que no se va a quebrar en el camión. Mide la caja y calcula cuánto ocupa.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Una caja de 40 por 30 por 20 pesa 2 kilos. La empresa divide por 4.000. ¿Por cuántos kilos cobra?',
          kind: 'one',
          options: [{ text: '2 kilos' }, { text: '6 kilos', isRight: true }, { text: '4 kilos' }],
          explanation:
            '40 por 30 por 20 son 24.000. Dividido por 4.000 da 6. Como es más que 2, se cobran 6: conviene una caja más chica.',
        },
        {
          text: 'Te pidieron 5 jabones de lavanda y hay 3. Te sobran de quillay. ¿Qué haces?',
          kind: 'one',
          options: [
            { text: 'Completo con 2 de quillay y no digo nada' },
            { text: 'Espero, a ver si hago más' },
            { text: 'Toco «Me falta algo» y digo que hay 3', isRight: true },
          ],
          explanation:
            'Quien compró eligió lavanda, quizá porque el otro le hace mal. Con el aviso decide ella, y se le devuelve lo que falta.',
        },
        {
          text: '¿Qué revisas antes de cerrar la caja?',
          kind: 'many',
          options: [
            { text: 'Que esté todo lo del pedido', isRight: true },
            { text: 'Que quede suelto, para que no se apriete' },
            { text: 'Que las tapas estén firmes', isRight: true },
            { text: 'Que no suene al moverla', isRight: true },
          ],
          explanation: 'Lo que se mueve, se golpea. Apretado con relleno es como viaja mejor.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'Lo que lee quien compra sobre el despacho', href: '/paginas/despachos-y-retiros' },
        { label: 'Mira un jabón de lavanda con sus datos', href: '/productos/jabon-de-lavanda' },
      ],
    },
  ],
} satisfies LessonSeed
