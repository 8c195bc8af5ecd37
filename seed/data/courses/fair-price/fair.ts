import type { LessonSeed } from '../../../course-types.ts'

export const fair = {
  slug: 'el-precio-justo',
  title: 'El precio justo, y sostenerlo',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Un precio justo es el que te deja seguir haciendo lo que haces **sin empobrecerte**, y que quien compra paga sin sentirse engañada. No sale del puesto de al lado: sale de tu hoja.

La vecina que vende más barato puede tener la fruta en el patio. O puede no haber sacado nunca la cuenta.

## Lo que cuesta una rebaja

«¿Me lo deja en menos?» Diez por ciento parece poco. Míralo en el frasco de $5.950.

- A $5.950 la ganancia era de $828.
- Con la rebaja cobras $5.355. Sin IVA son $4.500. Restas reparto ($675), tarjeta ($155), gastos ($1.750) y trabajo ($1.500). Quedan **$420**.

Bajaste **diez pesos de cada cien en el precio y perdiste casi la mitad de la ganancia**. El frasco costó lo mismo, y la diferencia la pusiste tú.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-rebaja',
        alt: 'Dos barras: la ganancia a 5.950 pesos y la ganancia a 5.355, que es casi la mitad',
      },
      caption:
        'Lo que te queda de ganancia a cada precio: el precio baja un poco, la ganancia casi a la mitad.',
    },
    {
      blockType: 'text',
      body: `## Cuándo sí se puede bajar

Cuando de verdad te sale más barato. Un flete de $3.000 repartido en 24 frascos son $125 en cada uno. Repartido en 60, son $50. En un pedido grande hay **$75 que de verdad no se gastan**, y esos se pueden conversar.

En cambio, las horas de un tejido son las mismas en el primero y en el número veinte.

## El mismo precio en todas partes

Si en la feria lo dejas más barato que en la tienda, quien lo compró en la tienda se siente tonta. Y la que viene a la feria aprende a esperar la rebaja.`,
    },
    {
      blockType: 'steps',
      title: 'Si a ese precio nadie compra',
      steps: [
        'Revisa si se entiende lo que es: la foto, las horas, de dónde viene la fibra.',
        'Busca dónde se va el tiempo y si hay una manera más corta de hacer lo mismo.',
        'Busca la merma: cuántos se pierden, y por qué.',
        'Prueba uno más chico: medio frasco, un individual en vez de un camino de mesa.',
        'Ofrécelo donde lo valoran: un regalo de empresa, una tienda, un hotel.',
        'Si nada alcanza, deja de hacerlo para vender. Seguir es pagar por trabajar.',
      ],
    },
    {
      blockType: 'text',
      body: `## Subir el precio

Se sube con la cuenta a la vista y **acordado en el grupo**: cuánto, desde cuándo y por qué. Lo que ya se vendió se entrega al precio de antes, sin chistar.

Y cuando pregunten por qué es caro, no te disculpes. Di: «Son doce horas de trabajo y la fibra la corto yo». Después, quédate callada. El silencio incomoda más a la otra persona.`,
    },
    {
      blockType: 'exercise',
      title: 'La clienta en la cocina',
      text: `Pídele a alguien de la casa que haga de clienta y te regatee tres veces seguidas. Tú no bajes. Contesta con horas, con materiales o con una pieza más chica.

Después cambien de lugar. La que hizo de clienta te dirá cuál respuesta la dejó sin palabras: esa guárdala.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Bajas 10 por ciento el frasco de $5.950. La ganancia pasa de $828 a $420. ¿Quién pagó la rebaja?',
          kind: 'one',
          options: [
            { text: 'La tienda' },
            { text: 'Yo, con casi la mitad de mi ganancia', isRight: true },
            { text: 'Nadie: es el mismo frasco' },
          ],
          explanation:
            'Los gastos y las horas no bajaron. 828 menos 420 son 408 pesos que salieron de tu ganancia.',
        },
        {
          text: 'Otro puesto vende el mismo canasto a la mitad. ¿Qué haces primero?',
          kind: 'one',
          options: [
            { text: 'Lo bajo yo también, antes de que se vayan las clientas' },
            { text: 'Dejo de ir a esa feria' },
            { text: 'Miro mi hoja: lo que gasto y lo que me demoro', isRight: true },
          ],
          explanation:
            'Su precio no dice lo que a ti te cuesta. Con la hoja en la mano decides; sin ella, adivinas.',
        },
        {
          text: 'A tu precio te quedan $900 por hora y nadie paga más. ¿Qué puedes probar?',
          kind: 'many',
          options: [
            { text: 'Hacer una pieza más chica', isRight: true },
            { text: 'Dejar de contar mis horas' },
            { text: 'Buscar por qué se pierden tantas', isRight: true },
            { text: 'Ofrecerla a quien la valore más', isRight: true },
          ],
          explanation:
            'Las tres cambian la cuenta. No contar las horas no cambia nada: se siguen yendo, solo que sin que las veas.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'Lee cómo las coironeras subieron su precio', href: '/historias/doce-horas-una-panera' },
        { label: 'Qué decimos a quien compra por volumen', href: '/paginas/compras-por-volumen' },
      ],
    },
  ],
} satisfies LessonSeed
