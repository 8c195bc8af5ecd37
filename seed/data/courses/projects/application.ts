import type { LessonSeed } from '../../../course-types.ts'

export const application = {
  slug: 'la-postulacion-y-sus-papeles',
  title: 'La postulación y sus papeles',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Muchos proyectos buenos no se leen nunca. Les faltó un papel o llegaron una hora tarde. Esta lección es para que **al tuyo lo lean**.

## Dónde hay fondos

INDAP, con PRODEMU o por su cuenta; SERCOTEC; FOSIS; FIA; CORFO; CONADI; Fondart; el gobierno regional; la municipalidad; también fundaciones. **Lo que dan, a quién y hasta cuándo cambia cada año.** Lo que te contó una amiga es del año pasado. Pregunta en tu asociación o en la oficina del fondo por las bases de este año.

Las **bases** son las reglas. Se leen enteras, con lápiz, mejor entre dos.`,
    },
    {
      blockType: 'steps',
      title: 'Seis cosas que se buscan en las bases',
      steps: [
        '¿Quién puede postular? ¿Un grupo sin personalidad jurídica, o solo una organización formal?',
        '¿Hasta cuánto dan, y cuánto hay que poner?',
        '¿Qué se puede comprar y qué no? Subraya lo que no.',
        '¿Hasta qué día y hora, y por dónde se envía?',
        '¿Qué papeles piden, y de qué fecha tienen que ser?',
        '¿Cómo se rinde, y en cuánto tiempo hay que gastar?',
      ],
    },
    {
      blockType: 'text',
      body: `## Los papeles que suelen pedir

- RUT de la organización
- Certificado de que está vigente y quiénes son su directiva
- Acta donde las socias acordaron postular y poner el aporte
- Lista de socias que participan, firmada
- Cuenta de banco a nombre de la organización
- Cotizaciones
- Permiso de quien es dueño del lugar donde va la máquina
- Si es de comer, la autorización sanitaria

Si el grupo no tiene personalidad jurídica, a veces puede ir por medio de su asociación. Pregúntalo temprano.

## El calendario al revés

Cierra el **30, a las 17:00**. Entonces:

- El **27** se envía. Tres días de respiro, por si se cae la página.
- El **20** está todo junto y lo lee alguien de afuera.
- El **10** se hace la asamblea y se firma el acta.
- El **1** se piden los certificados y las cotizaciones.

Los papeles que da otra oficina demoran lo que demora esa oficina.

## Los datos de las socias

Un RUT, una edad o la historia de una familia son de ella. Pídele permiso, dile para qué es y entrega **solo lo que piden las bases**.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-calendario',
        alt: 'Una línea con los días 1, 10, 20, 27 y 30',
      },
      caption: '1: pedir papeles. 10: asamblea. 20: todo junto. 27: enviar. 30: cierra.',
    },
    {
      blockType: 'text',
      body: `## Nadie cobra por postular

Si alguien pide plata para «asegurar el fondo», es un engaño. Y desconfía de quien lo escribe todo y no te lo explica: **el que firma responde**, y firmas tú.

## Si no sale

Pidan el puntaje y por qué. Casi siempre hay dos cosas que corregir. Guarden la carpeta: el año que viene la mitad está hecha.`,
    },
    {
      blockType: 'exercise',
      title: 'La carpeta',
      text: `Busca una carpeta y escribe afuera «Para postular». Pon adentro los papeles de la lista que ya tengan, y en una hoja anota los que faltan, quién los da y quién los va a buscar.

Hazlo hoy, aunque no haya ningún fondo abierto. Cuando abra uno va a quedar poco tiempo, y esto ya estará hecho.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'El fondo cierra el viernes a las 17:00. ¿Cuándo lo envías?',
          kind: 'one',
          options: [
            { text: 'El viernes a las 16:50' },
            { text: 'El sábado, explicando que no había señal' },
            { text: 'El martes', isRight: true },
          ],
          explanation:
            'El viernes entran todos y la página se pone lenta. El martes, si falta un papel, todavía se alcanza.',
        },
        {
          text: 'Un señor ofrece hacerles el proyecto si le depositan $50.000 para «dejarlo aprobado». ¿Qué hacen?',
          kind: 'one',
          options: [
            { text: 'Le pagan la mitad ahora' },
            { text: 'No le pagan, y avisan a la asociación y al fondo', isRight: true },
            { text: 'Le pagan y piden boleta' },
          ],
          explanation: 'Ningún fondo se aprueba pagando. Avisar cuida al grupo que viene detrás.',
        },
        {
          text: '¿Qué haces antes de escribir una línea?',
          kind: 'many',
          options: [
            { text: 'Leer las bases de este año, enteras', isRight: true },
            { text: 'Ver si nuestra organización puede postular', isRight: true },
            { text: 'Copiar el proyecto que ganó otro grupo' },
            { text: 'Conversarlo en asamblea', isRight: true },
          ],
          explanation:
            'El proyecto de otro grupo cuenta el problema de otro grupo. Se nota, y después habría que cumplirlo.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [{ label: 'Cómo cuidamos los datos', href: '/paginas/tus-datos' }],
    },
  ],
} satisfies LessonSeed
