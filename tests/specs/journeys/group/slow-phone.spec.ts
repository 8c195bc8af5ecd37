import sharp from 'sharp'
import type { Photo } from '../../../../store/src/contracts/index.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { setTrust } from '../../../clients/group-desk.ts'
import { codeFor } from '../../../clients/mailbox.ts'
import { phonePhoto, TRACES } from '../../../fixtures/phone-photo.ts'
import { officerDesk } from '../../../clients/officer-desk.ts'
import { sql } from '../../../clients/store-database.ts'
import { codeField, someone } from './entry.ts'
import { chooserOf, countTaps, decide, heading, named, typeHere } from './product-steps.ts'
import { diary, makeSlow } from './throttle.ts'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

test('on a slow phone someone new sells in twelve taps, and the photo is upright and tells nothing else', async ({
  page,
  expectEasy,
}, info) => {
  test.setTimeout(900_000)
  const { phone, group } = await someone('leader')
  await setTrust(group, false)
  const title = named('Manta de Castilla')
  const photo = await phonePhoto()
  await makeSlow(page)
  const taps = await countTaps(page)
  const { step, tell } = diary(page, info)

  await page.goto('/grupo')
  const who = page.getByLabel('Tu celular o tu correo')
  await who.waitFor()
  await step('abrir')
  const since = new Date(Date.now() - 1000)
  await who.tap()
  await page.keyboard.type(phone)
  await page.getByRole('button', { name: 'Mandarme el código' }).tap()
  await expect(codeField(page)).toBeFocused()
  await step('pedir el código')
  await page.keyboard.type(await codeFor(phone, since))
  const put = page.getByRole('link', { name: 'Poner un producto' })
  await put.waitFor()
  await step('entrar')
  await put.tap()
  await expect(heading(page)).toHaveText('Sácale una foto')
  await step('producto nuevo')
  const chooser = await chooserOf(page, () => page.getByText('Sacar una foto').tap())
  await chooser.setFiles({ name: 'IMG_0412.jpg', mimeType: 'image/jpeg', buffer: photo })
  await page.getByRole('button', { name: /Foto 1/ }).waitFor()
  await step('foto')
  const goOn = page.getByRole('button', { name: 'Seguir' })
  await goOn.tap()
  await typeHere(page, title, 'Su nombre')
  await page.getByText('Lana y telar', { exact: true }).tap()
  await step('qué es')
  await goOn.tap()
  await typeHere(page, '38000', 'Precio')
  await step('precio')
  await goOn.tap()
  await typeHere(page, '3', 'Para vender ahora')
  await step('cuántas')
  await goOn.tap()
  await typeHere(page, '90 × 180 cm', 'Cuánto mide o cuánto trae')
  await step('de qué')
  await goOn.tap()
  await expect(heading(page)).toHaveText('Así se va a ver')
  await step('vista')
  await page.getByRole('button', { name: 'Mandar a la asociación' }).tap()
  const row = page.getByRole('listitem').filter({ hasText: title })
  await expect(row).toContainText(/Subiendo|Lo está viendo/)
  await step('en camino')
  await expect(row).toContainText('Lo está viendo la asociación')
  await step('enviado')
  expect(taps()).toBeLessThanOrEqual(12)
  tell(`${taps()} taps`)
  await expectEasy()

  const { id, version } = await proposal(group, title)
  await decide(id, { decision: 'approve', version })
  const [product] = await sql<{ handle: string; photos: Photo[] }>(
    `select handle, metadata->'photos' as photos from product where id = $1`,
    [id],
  )
  const [shown] = product?.photos ?? []
  if (!product || !shown) throw new Error(`${title} has no photo`)
  const shopSays = async () => (await page.request.get(`/productos/${product.handle}`)).status()
  await expect.poll(shopSays).toBe(200)
  await expectPlain(shown, (path) => page.request.get(path).then((answer) => answer.body()))
  await page.goto(`/productos/${product.handle}`)
  await expect(heading(page)).toHaveText(title)
  await page
    .getByRole('main')
    .locator('picture img')
    .first()
    .evaluate((image: HTMLImageElement) => image.decode())
  await step('en la tienda')
})

async function proposal(group: string, title: string): Promise<{ id: string; version: number }> {
  type Waiting = { proposals: { id: string; title: string; version: number }[] }
  const { body } = await (await officerDesk(group)).get<Waiting>('/proposals')
  const found = body.proposals.find((one) => one.title === title)
  if (!found) throw new Error(`${title} does not wait`)
  return found
}

/** Every file that the shop serves of it: as it was held, and with nothing beside the picture. */
async function expectPlain({ key, widths }: Photo, get: (path: string) => Promise<Buffer>) {
  const endings = [...widths.flatMap((width) => [`${width}.avif`, `${width}.webp`]), '720.jpg']
  for (const ending of endings) {
    const bytes = await get(`/media/${key}-${ending}`)
    const { exif, xmp, iptc, orientation, width, height } = await sharp(bytes).metadata()
    expect({ exif, xmp, iptc, orientation }, ending).toEqual({})
    expect(height, ending).toBeGreaterThan(width)
    expect(
      TRACES.filter((trace) => bytes.includes(trace)),
      ending,
    ).toEqual([])
    const two = await sharp(bytes).resize(1, 2, { fit: 'fill' }).removeAlpha().raw().toBuffer()
    const [red = 0, , blue = 0, lowRed = 0, , lowBlue = 0] = two
    expect([red > blue, lowRed < lowBlue], `${ending}: ${two.join(' ')}`).toEqual([true, true])
  }
}
