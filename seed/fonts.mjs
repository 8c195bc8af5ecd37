/**
 * Cuts the shop's three font files down to the letters of Spanish and English, and makes the four of what is printed,
 * with all letters that they have.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import subset from 'subset-font'

const letters = 'abcdefghijklmnopqrstuvwxyzáéíóúüñABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÓÚÜÑ0123456789'
const punctuation = ' \u00a0.,;:¿?¡!()«»“”‘’\'"-–—·…/&%$+×=#@*°ºª→←'

const cuts = [
  {
    family: 'piazzolla',
    source: 'piazzolla-latin-opsz-normal',
    name: 'piazzolla',
    variationAxes: { opsz: 26, wght: 460 },
  },
  {
    family: 'piazzolla',
    source: 'piazzolla-latin-opsz-italic',
    name: 'piazzolla-italic',
    variationAxes: { opsz: 20, wght: 440 },
  },
  {
    family: 'hanken-grotesk',
    source: 'hanken-grotesk-latin-wght-normal',
    name: 'hanken',
    variationAxes: { wght: { min: 400, max: 650 } },
  },
]

/** For documents: Typst reads neither woff2 nor a font that varies. */
const printed = [
  {
    family: 'piazzolla',
    source: 'piazzolla-latin-opsz-normal',
    name: 'Piazzolla-Regular',
    variationAxes: { opsz: 26, wght: 460 },
  },
  {
    family: 'piazzolla',
    source: 'piazzolla-latin-opsz-italic',
    name: 'Piazzolla-Italic',
    variationAxes: { opsz: 20, wght: 440 },
  },
  {
    family: 'hanken-grotesk',
    source: 'hanken-grotesk-latin-wght-normal',
    name: 'HankenGrotesk-Regular',
    variationAxes: { wght: 400 },
  },
  {
    family: 'hanken-grotesk',
    source: 'hanken-grotesk-latin-wght-normal',
    name: 'HankenGrotesk-SemiBold',
    variationAxes: { wght: 600 },
  },
]

const sourceOf = (family, source) =>
  readFile(new URL(import.meta.resolve(`@fontsource-variable/${family}/files/${source}.woff2`)))

const target = new URL('../storefront/src/fonts/', import.meta.url)
await mkdir(target, { recursive: true })

let total = 0
for (const { family, source, name, variationAxes } of cuts) {
  const font = await subset(await sourceOf(family, source), letters + punctuation, {
    targetFormat: 'woff2',
    variationAxes,
  })
  await writeFile(new URL(`${name}.woff2`, target), font)
  total += font.length
  console.log(`${name}.woff2 ${(font.length / 1024).toFixed(1)} KB`)
}
console.log(`total ${(total / 1024).toFixed(1)} KB`)

const paper = new URL('../store/src/documents/fonts/', import.meta.url)
await mkdir(paper, { recursive: true })
for (const { family, source, name, variationAxes } of printed) {
  const font = await subset(await sourceOf(family, source), undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    variationAxes,
  })
  await writeFile(new URL(`${name}.ttf`, paper), font)
  console.log(`${name}.ttf ${(font.length / 1024).toFixed(1)} KB`)
}
