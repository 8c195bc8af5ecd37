/** Draws the pictures that are missing or whose description or generator changed, and takes away what it drew before and nothing describes; a picture from elsewhere stays. `node seed/render.ts [stem…]` */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp, { type Sharp } from 'sharp'
import { productPictures } from './data/pictures/products/index.ts'
import { lessonPictures } from './data/pictures/lessons.ts'
import { scenePictures } from './data/pictures/scenes/index.ts'
import { diagrams, scenes, things } from './illustrations/index.ts'
import type { Diagram } from './illustrations/lessons/diagram.ts'
import type { PictureSeed } from './illustrations/picture-seed.ts'
import { removeUndescribed } from './remove-undescribed.ts'
import { stripes } from '../store/src/contracts/stripes.ts'

const folder = new URL('./images/', import.meta.url)
const sources = new URL('./illustrations/', import.meta.url)
const hashFile = new URL('hashes.json', folder)

const pictures: Record<string, PictureSeed> = { ...productPictures, ...scenePictures, ...lessonPictures }
const draws: Record<string, Diagram> = { ...things, ...scenes, ...diagrams }
const only = process.argv.slice(2)

/** By the names that each file gives away: a scene is alone in its own, drawings of lessons share theirs. */
const generators = new Map(
  globSync('**/*.ts', { cwd: fileURLToPath(sources) }).flatMap((file) =>
    [
      ...readFileSync(new URL(file, sources), 'utf8').matchAll(/^export const (\w+): (?:Draw|Diagram) =/gm),
    ].map(([, name = '']) => [name, file] as const),
  ),
)

/** The file in which a drawing's generator stands. */
function generatorOf(draw: string): URL {
  const file = generators.get(draw)
  if (!file) throw new Error(`No hay un dibujo llamado «${draw}»`)
  return new URL(file, sources)
}

/** A generator's own text and that of all it imports. */
async function sourceOf(file: URL, seen = new Set<string>()): Promise<string> {
  if (seen.has(file.href)) return ''
  seen.add(file.href)
  const text = await readFile(file, 'utf8')
  let all = text
  for (const [, imported = ''] of text.matchAll(/^import (?!type).*from '(\.[^']+\.ts)'/gm)) {
    const source = new URL(imported, file)
    if (source.href.startsWith(sources.href)) all += await sourceOf(source, seen)
  }
  // No stroke is moved by where a file stands or how it is formatted: imports, spaces, semicolons and commas at a
  // line's end are left out of the hash.
  return all.replace(/^import [^;]*? from '[^']+'$/gm, '').replace(/[\s;]+|,(?=\s*[)\]}])/g, '')
}

// Effort 2: four gives the same size for ten times the time.
/** Tries coarser qualities until the file fits its budget. */
async function encode(image: Sharp, budget: number): Promise<Buffer> {
  const png = await image.png().toBuffer()
  for (const quality of [40, 34, 29, 25, 21]) {
    const avif = await sharp(png).avif({ quality, effort: 2 }).toBuffer()
    if (avif.length <= budget) return avif
  }
  return sharp(png).avif({ quality: 17, effort: 2 }).toBuffer()
}

async function draw(stem: string, { draw: name, group, upright, ...picture }: PictureSeed): Promise<Buffer> {
  const generator = draws[name]
  if (!generator) throw new Error(`No hay un dibujo llamado «${name}» para «${stem}»`)
  const svg = generator({ ...picture, seed: stem, ...(group ? { stripes: stripes(group) } : {}) })
  const isScene = name in scenes
  const isDiagram = name in diagrams
  const raw = sharp(Buffer.from(svg))
  const { width = 0, height = 0 } = await raw.metadata()
  // librsvg cuts the source at the canvas before displacing it: 6 px fray at each edge.
  const trimmed = await raw
    .extract({ left: 6, top: 6, width: width - 12, height: height - 12 })
    .png()
    .toBuffer()
  const isWide = isScene && !upright
  // A profile shows its picture 960 px wide at most; every upload of one costs the CMS its encoding.
  const wide = stem.startsWith('grupo-') ? { width: 1040, height: 650 } : { width: 1600, height: 1000 }
  if (isDiagram) return encode(sharp(trimmed).resize({ width: 960, height: 600, fit: 'cover' }), 14_000)
  const size = isWide ? wide : { width: 800, height: 1000 }
  return encode(sharp(trimmed).resize({ ...size, fit: 'cover' }), isWide ? 70_000 : 24_000)
}

await mkdir(folder, { recursive: true })
const hashes: Record<string, string> = existsSync(hashFile)
  ? (JSON.parse(await readFile(hashFile, 'utf8')) as Record<string, string>)
  : {}
let drawn = 0
for (const [stem, picture] of Object.entries(pictures)) {
  const file = new URL(`${stem}.avif`, folder)
  const hash = createHash('sha1')
    .update(JSON.stringify([stem, picture]) + (await sourceOf(generatorOf(picture.draw))))
    .digest('hex')
    .slice(0, 12)
  if (existsSync(file) && hashes[stem] === hash && !only.includes(stem)) continue
  if (only.length && !only.includes(stem)) continue
  await writeFile(file, await draw(stem, picture))
  drawn++
  hashes[stem] = hash
  await writeFile(hashFile, JSON.stringify({ ...hashes, [stem]: hash }, null, 2) + '\n')
  if (drawn % 20 === 0) console.log(`${drawn} dibujadas, va en ${stem}`)
}

const stems = new Set(Object.keys(pictures))
await removeUndescribed(folder, new Set(Object.keys(hashes)), stems)
let total = 0
for (const name of await readdir(folder))
  if (name.endsWith('.avif') && stems.has(name.slice(0, -5)))
    total += (await stat(new URL(name, folder))).size
const kept = Object.fromEntries(Object.entries(hashes).filter(([stem]) => stems.has(stem)))
await writeFile(hashFile, JSON.stringify(kept, null, 2) + '\n')
console.log(`${drawn} dibujadas, ${stems.size} en total, ${(total / 1024 / 1024).toFixed(2)} MB`)
