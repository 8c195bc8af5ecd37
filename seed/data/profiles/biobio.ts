import type { ProfileSeed } from '../../types.ts'

export const profiles = [
  {
    group: 'colmenares-del-quillay',
    headline: 'Miel que se decanta sin apuro, a los pies del Duqueco',
    since: 2016,
    body: `Partimos siete, con once colmenas prestadas y un extractor que había que girar entre dos. Hoy son ciento cuarenta, repartidas en las laderas de Los Notros, donde todavía queda quillay viejo.

## Cómo trabajamos

Cosechamos en enero y febrero. No calentamos la miel: la dejamos decantar tres semanas y la envasamos a mano. La cera se lava y vuelve en velas.

Lo que entra se anota en un cuaderno que se lee en voz alta el primer lunes del mes. **Nadie se entera de las cuentas por fuera.**`,
    quote: {
      text: 'La abeja no trabaja sola ni un día de su vida. Algo se le tenía que pegar a una.',
      author: 'Teresa Zambrano, encargada',
    },
    image: {
      file: 'grupo-colmenares-del-quillay',
      alt: 'Colmenas pintadas en una pradera con flores, dos mujeres trabajando',
    },
  },
  {
    group: 'fogon-pewen',
    headline: 'Merkén ahumado un mes entero, y la mesa siempre puesta',
    since: 2014,
    body: `Vivimos en Cauñicú, donde el camino se corta con la nieve. El fogón está prendido todo el año: arriba se ahúma el ají, abajo se conversa.

Lo que hacemos lo aprendimos mirando. Cuando viene visita, cocina la que tenga ganas y las demás ayudan. Así nació el almuerzo que ahora se puede reservar.

En marzo subimos a la piñonada con los niños. Lo que bajamos alcanza para la casa, para la vecina y para vender un poco.`,
    quote: { text: 'El humo no se apura. Si se apura, amarga.', author: 'Mirta Huenulao, tesorera' },
    image: {
      file: 'grupo-fogon-pewen',
      alt: 'Volcán nevado y araucarias, con vecinas caminando por el campo',
    },
  },
  {
    group: 'taller-greda-y-boldo',
    headline: 'Greda de un solo corte, bruñida hasta que suena',
    since: 2009,
    body: `La greda la sacamos entre todas, en marzo, con carretilla. Se pisa, se cuela y descansa tapada con sacos hasta el invierno.

No usamos torno ni esmalte. El brillo lo da la piedra y el color lo da el fuego: por eso **no salen dos iguales**, y quien quiera juego idéntico tendrá que ir a otro lado.

Los sábados el taller está abierto. Se puede mirar, preguntar y ensuciarse.`,
    quote: {
      text: 'Mi mamá decía que la greda tiene memoria. Si una anda enojada, se parte en el horno.',
      author: 'Verónica Mellado, encargada',
    },
    image: {
      file: 'grupo-taller-greda-y-boldo',
      alt: 'Vecinas junto al horno de barro y una mesa con piezas',
    },
  },
  {
    group: 'taller-luna-de-plata',
    headline: 'Plata batida en Rere, pieza por pieza',
    since: 2019,
    body: `Aprendimos con un curso de tres meses y un soplete prestado. Las primeras piezas las fundimos tres veces. Ahora somos cinco y cada una firma lo suyo.

Compramos la plata en barra y las piedras a un matrimonio de la zona. Todo se hace sobre la misma mesa, que era la mesa de comedor de la presidenta.`,
    quote: {
      text: 'Cuando vendimos el primer prendedor no lo podíamos creer. Compramos el soplete y una torta.',
      author: 'Patricia Fierro, socia',
    },
    image: { file: 'grupo-taller-luna-de-plata', alt: 'Una feria en la plaza con toldos listados' },
  },
  {
    group: 'quesos-el-peumo',
    headline: 'Queso de leche del día, hecho antes de almuerzo',
    since: 2011,
    body: `Ordeñamos a las cinco y media, juntamos la leche a las siete y a mediodía el queso ya está en el molde. Somos seis familias y una sola sala de quesos, que construimos con un fondo y mucho trabajo de fin de semana.

El queso es frío y delicado, así que **solo lo entregamos en punto de retiro**. Preferimos vender menos a que te llegue tibio.

Con el suero hacemos quesillo y lo que queda va a los chanchos. No se bota nada.`,
    quote: {
      text: 'Uno cree que la vaca es la difícil. La difícil es la reunión de los martes.',
      author: 'Raquel Burgos, encargada',
    },
    image: { file: 'grupo-quesos-el-peumo', alt: 'Campo con casa, cerro y vecinas en la tarde' },
  },
  {
    group: 'gallineros-del-laja',
    headline: 'Gallinas sueltas y huevos de todos los colores',
    since: 2018,
    body: `Entre las siete casas hay cuatrocientas gallinas y treinta araucanas, que son las de los huevos azules. Andan libres, comen maíz nuestro y duermen bajo llave, por el zorro.

Nos juntamos a contar los sábados: cada una trae lo suyo y se vende junto, a un mismo precio.`,
    quote: { text: 'Al zorro no le cobramos, pero lo tenemos anotado.', author: 'Sandra Elgueta, tesorera' },
    image: {
      file: 'grupo-gallineros-del-laja',
      alt: 'Huerta con hileras, gallinas y una casa de techo rojo',
    },
  },
  {
    group: 'huerta-las-quilas',
    headline: 'Una huerta de ocho casas y un borde de lavanda',
    since: 2013,
    body: `Nos prestaron media hectárea que nadie quería porque era puro quilanto. La limpiamos en dos inviernos. Hoy salen de ahí verduras para cuarenta familias y las hierbas que se venden secas.

## Sin venenos

Usamos guano, compost y paciencia. Cuando entra la plaga, entra: se pierde la hilera y se siembra otra. Lo avisamos en el cajón de la semana.

Los jueves hay trabajo en común. La que no puede ir, manda pan.`,
    quote: {
      text: 'Yo planté la primera mata de lavanda para espantar los pulgones. Miren en qué terminó.',
      author: 'Fresia Riffo, encargada',
    },
    image: { file: 'grupo-huerta-las-quilas', alt: 'Huerta en hileras con tres mujeres trabajando' },
  },
  {
    group: 'talladoras-del-volcan',
    headline: 'Cucharas de árbol caído, talladas frente al Antuco',
    since: 2015,
    body: `No cortamos árboles: trabajamos con lo que bota el viento y lo que deja la poda, con su guía al día. De un tronco grande salen setenta cucharas y un invierno de compañía.

Cada una tiene su marca en el mango. Si te toca una con tres rayas, la hizo la mayor del grupo, que empezó a tallar a los sesenta y dos.`,
    quote: {
      text: 'Primero hay que escuchar la veta. Después, no cortarse.',
      author: 'Elba Gajardo, encargada',
    },
    image: {
      file: 'grupo-talladoras-del-volcan',
      alt: 'Volcán al atardecer con araucarias y gente en el campo',
    },
  },
  {
    group: 'piteras-de-la-cordillera',
    headline: 'La pita se cuece, se golpea y recién entonces se deja',
    since: 2020,
    body: `Quedaban dos señoras que sabían sacar la fibra. Les pedimos que nos enseñaran y se demoraron un año entero en decir que sí.

Somos cinco y hacemos poco: bolsos, cofres y hamacas para guagua. Un bolso lleva tres días, sin contar el río.`,
    quote: {
      text: 'Nos decían para qué, si hay bolsas. Ahora nos preguntan cuándo hay.',
      author: 'Orfelina Ormeño, tesorera',
    },
    image: { file: 'grupo-piteras-de-la-cordillera', alt: 'Cerros nevados y una pradera clara con vecinas' },
  },
  {
    group: 'molino-el-trigal',
    headline: 'Un molino de piedra que volvió a andar',
    since: 2008,
    body: `El molino estuvo parado diecisiete años. Lo echamos a andar con un proyecto, dos mecánicos jubilados y una piedra que hubo que picar de nuevo.

Molemos los martes lo que está pedido y tostamos los miércoles. El trigo es de vecinos de Quilleco y Antuco, a precio hablado antes de la siembra.

Somos nueve y hay un puesto que rota: **la que lleva las cuentas este año, el próximo barre**.`,
    quote: {
      text: 'El día que volvió a sonar lloramos todas, hasta la que había votado en contra.',
      author: 'Alba Salgado, encargada',
    },
    image: {
      file: 'grupo-molino-el-trigal',
      alt: 'Campo de trigo con un volcán al fondo y vecinas cosechando',
    },
  },
  {
    group: 'vivero-raiz-de-coihue',
    headline: 'Plantas nativas criadas con semilla del lugar',
    since: 2017,
    body: `Juntamos semilla con permiso y a pie, y de cada árbol sacamos una parte: lo demás es del bosque. En el vivero hay ocho mil plantas y seis mujeres que las riegan por turno.

Vendemos para jardín y también para reforestar. Si nos pides cien o más, te acompañamos a plantar.`,
    quote: {
      text: 'Una planta que viene de aquí ya sabe cómo llueve aquí.',
      author: 'Julia Yáñez, encargada',
    },
    image: { file: 'grupo-vivero-raiz-de-coihue', alt: 'Bosque con helechos y mujeres agachadas' },
  },
  {
    group: 'amasanderas-del-salto',
    headline: 'Horno de barro prendido antes que el sol',
    since: 2012,
    body: `Empezamos vendiendo en el paradero, con un canasto y un paño. Hoy el horno se prende a las cinco y a las ocho ya no queda pan.

Trabajamos de a dos por turno y nadie amasa dos días seguidos: la espalda se respeta. El pan no viaja bien, así que **se retira en Los Ángeles o en el horno**.`,
    quote: { text: 'Si el pan sale malo se reparte igual, pero nos reímos.', author: 'Clara Medina, socia' },
    image: { file: 'grupo-amasanderas-del-salto', alt: 'Horno de barro encendido y mesa llena de panes' },
  },
  {
    group: 'tejedoras-de-la-nieve',
    headline: 'Calcetas y gorros de la veranada a la cocina',
    since: 2016,
    body: `Tejemos de abril a noviembre, cuando la nieve nos deja adentro. En diciembre subimos con los animales a la veranada y el palillo se guarda.

Por eso nos verás en pausa en verano. No es que se acabó: es que estamos arriba, donde no hay señal. Volvemos con lana nueva.`,
    quote: { text: 'En la veranada también tejo, pero para mí.', author: 'Orfelina Maripil, encargada' },
    image: { file: 'grupo-tejedoras-de-la-nieve', alt: 'Montaña nevada con araucarias y un campo ocre' },
  },
] satisfies ProfileSeed[]
