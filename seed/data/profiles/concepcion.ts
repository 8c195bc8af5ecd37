import type { ProfileSeed } from '../../types.ts'

export const profiles = [
  {
    group: 'hilanderas-del-chacay',
    headline: 'Lana de la quebrada, teñida con lo que da el cerro',
    since: 2010,
    body: `Somos diez y entre todas tenemos noventa ovejas. Se esquila en noviembre, se lava en el estero y se hila el resto del año, casi siempre acompañadas.

Teñimos dos veces en la temporada, en la fogata grande del patio de atrás. Usamos relbún, nalca, nogal y añil comprado. **El cuaderno de recetas no sale de la casa**, pero se puede venir a mirar.

Con la plata del fondo compramos la máquina de cardar. Se usa por turnos y se limpia siempre.`,
    quote: {
      text: 'Hilar es pensar con las manos. A mí se me arreglan las penas.',
      author: 'Yolanda Salgado, encargada',
    },
    image: {
      file: 'grupo-hilanderas-del-chacay',
      alt: 'Madejas de colores secándose al viento junto a una olla de cobre',
    },
  },
  {
    group: 'talabarteras-del-roble',
    headline: 'Cuero cosido con dos agujas, como se cose para durar',
    since: 2021,
    body: `La abuela de una de nosotras era talabartera y no le enseñó a ninguna hija, porque decía que era trabajo de hombre. A la nieta sí.

Compramos el cuero curtido con corteza y lo trabajamos en un galpón prestado. Hacemos carteras, cinturones y lo que pidan los arrieros.`,
    quote: {
      text: 'La primera cartera quedó chueca. La uso yo y no la vendo.',
      author: 'Raquel Toledo, encargada',
    },
    image: { file: 'grupo-talabarteras-del-roble', alt: 'Caserío con casas y cerros, y vecinas en la feria' },
  },
  {
    group: 'coironeras-de-la-vega',
    headline: 'Coirón cosido con chupón, puntada a puntada',
    since: 2007,
    body: `El coirón se junta en febrero y el chupón en luna menguante. Una panera lleva doce horas; un canasto grande, una semana de ratos.

La más antigua cose hace cincuenta y un años. La más nueva, desde marzo. Las dos se sientan juntas los miércoles y ahí se pasa el oficio, **sin apuntes ni videos**.

Plantamos chupón en el borde del estero para no tener que ir a buscarlo tan lejos.`,
    quote: {
      text: 'Antes lo cambiábamos por harina. Ahora sabemos cuánto vale una tarde.',
      author: 'Nélida Neira, encargada',
    },
    image: {
      file: 'grupo-coironeras-de-la-vega',
      alt: 'Pasto dorado en hileras, con una casa, cerros y mujeres cortando',
    },
  },
  {
    group: 'bordadoras-del-estero',
    headline: 'Nuestra vida en lana, sobre saco',
    since: 2006,
    body: `Bordamos lo que vimos: la trilla, el eclipse, la crecida, el matrimonio de la vecina. Nunca aprendimos a dibujar y no hizo falta.

Nos juntamos los jueves en la escuela que ya no tiene niños. Se borda, se toma té y se arregla el mundo.`,
    quote: { text: 'Yo no sé contar historias hablando. Por eso bordo.', author: 'Berta Lagos, encargada' },
    image: { file: 'grupo-bordadoras-del-estero', alt: 'Huerta y caserío con cerros suaves al fondo' },
  },
  {
    group: 'jabones-flor-de-espino',
    headline: 'Jabones curados seis semanas, ni un día menos',
    since: 2020,
    body: `La idea salió de una reunión sobre qué hacer con el aceite y las hierbas que sobraban. Hicimos un curso por teléfono, con la señal yéndose y volviendo.

Ahora hay una sala con balanza, termómetro y delantal blanco. Todo se anota por tanda: **si algo sale mal, sabemos cuál fue**.`,
    quote: {
      text: 'La casa huele tan rico que ya no sé a qué huele mi casa.',
      author: 'Lidia Henríquez, tesorera',
    },
    image: { file: 'grupo-jabones-flor-de-espino', alt: 'Mujeres cosechando hierbas en un huerto florido' },
  },
  {
    group: 'algueras-de-punta-roca',
    headline: 'Algas y sal, con la marea de guía',
    since: 2012,
    body: `Bajamos a la roca según la tabla de mareas, de noche si toca. Se corta dejando el pie del alga, para que vuelva.

Somos ocho y tenemos un tendal comunitario frente al mar. Cuando llueve, lo primero es ir a tapar, aunque una esté en un cumpleaños.

Tenemos plan de manejo y veda propia: enero y febrero la roca descansa.`,
    quote: {
      text: 'El mar no avisa. Hay que mirarlo todos los días, como a un hijo.',
      author: 'Sonia Villagrán, encargada',
    },
    image: {
      file: 'grupo-algueras-de-punta-roca',
      alt: 'Mujeres caminando por la orilla, con acantilados y un bote',
    },
  },
  {
    group: 'conserveras-del-patagual',
    headline: 'Lo que sobra en verano se guarda para el invierno',
    since: 2014,
    body: `Cada casa de Patagual tiene sus árboles y en enero la fruta se perdía. Juntamos ollas, una mesa larga y ganas.

Hoy tenemos sala con autorización y envasamos al baño maría. El que nos trae fruta recibe su parte en frascos o en plata, como prefiera.`,
    quote: {
      text: 'Aquí la que no pela, revuelve. Y la que no revuelve, cuenta chistes.',
      author: 'Yolanda Sepúlveda, encargada',
    },
    image: {
      file: 'grupo-conserveras-del-patagual',
      alt: 'Casa con árboles frutales y una huerta en hileras',
    },
  },
  {
    group: 'panaderas-del-pique',
    headline: 'El pan que bajaba a la mina, hecho otra vez',
    since: 2019,
    body: `En los pabellones había un horno para varias casas. Ahí se aprendía a amasar y a enterarse de todo. Cuando cerró la mina, los hornos se apagaron.

Prendimos uno. Hacemos pan de mina, empanadas y galletas, y los sábados recibimos visitas que quieren amasar.`,
    quote: {
      text: 'Mi papá decía que con este pan no se pasaba hambre ni pena.',
      author: 'Juana Troncoso, encargada',
    },
    image: { file: 'grupo-panaderas-del-pique', alt: 'Horno encendido con mujeres amasando alrededor' },
  },
] satisfies ProfileSeed[]
