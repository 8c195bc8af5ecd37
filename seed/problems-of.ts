import { COMMUNES } from '../store/src/modules/delivery/data/communes.ts'
import { parseContact } from '../store/src/kernel/text/contact.ts'
import { parseRut } from '../store/src/kernel/text/rut.ts'
import { territoryProblems } from '../store/src/modules/delivery/rules/territory.ts'
import type { CourseSeed } from './course-types.ts'
import { courseProblems, picturesOfCourse } from './course-problems.ts'
import { foodProblems } from './food-problems.ts'
import type {
  AssociationSeed,
  BrandSeed,
  CategorySeed,
  FederationSeed,
  GroupSeed,
  NavigationSeed,
  PageSeed,
  PointSeed,
  ProductSeed,
  ProfileSeed,
  StorySeed,
  TerritorySeed,
} from './types.ts'

export type SeedData = {
  federation: FederationSeed
  territory: TerritorySeed
  associations: AssociationSeed[]
  groups: GroupSeed[]
  points: PointSeed[]
  categories: CategorySeed[]
  products: ProductSeed[]
  profiles: ProfileSeed[]
  stories: StorySeed[]
  pages: PageSeed[]
  courses: CourseSeed[]
  brand: BrandSeed
  navigation: NavigationSeed
}

const communeCodes = COMMUNES.map(([code]) => code)
const communes = new Set(communeCodes)
const repeated = (values: string[]) => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))]
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/**
 * What must hold for the data of any federation, in words that say where; empty when all of it does. What is true of
 * the demonstration only is told by its own test.
 * @param hasImage whether a picture of this stem lies in `images/`
 */
export function problemsOf(data: SeedData, hasImage: (stem: string) => boolean): string[] {
  return [
    ...ofFederation(data),
    ...ofOrganizations(data),
    ...ofPoints(data),
    ...ofProducts(data),
    ...ofWords(data),
    ...courseProblems(data),
    ...ofPictures(data, hasImage),
  ]
}

function ofFederation({ federation, territory }: SeedData): string[] {
  const { shares, sellingEntity, bank, communeCode } = federation
  const { group, association, federation: own, fund } = shares
  const parts = [group, association, own, fund, shares.cardFee]
  const whole = group + association + own + fund
  return [
    whole !== 10_000 && `federation.ts: el reparto suma ${whole} puntos base y tiene que sumar 10000.`,
    parts.some((part) => !Number.isInteger(part) || part < 0) &&
      'federation.ts: el reparto va en puntos base enteros.',
    !isDay(shares.assemblyDate) && 'federation.ts: la fecha de la asamblea va así: 2026-03-21.',
    ...[
      ['sellingEntity', sellingEntity.rut],
      ['bank', bank.rut],
    ].map(
      ([where, rut = '']) => !parseRut(rut) && `federation.ts: el RUT «${rut}» de ${where} no es válido.`,
    ),
    ...[sellingEntity.email, bank.email].map(
      (email) => parseContact(email)?.channel !== 'email' && `federation.ts: «${email}» no es un correo.`,
    ),
    !communes.has(communeCode) && `federation.ts: no hay una comuna ${communeCode}.`,
    ...Object.entries(territoryProblems(territory, communeCodes)).map(
      ([where, problem]) => `territory.ts, ${where}: ${problem}`,
    ),
  ].filter((problem) => problem !== false)
}

function ofOrganizations({ federation, associations, groups, categories, points }: SeedData): string[] {
  const handles = [federation, ...associations, ...groups, ...categories, ...points].map(
    ({ handle }) => handle,
  )
  const known = new Set(associations.map(({ handle }) => handle))
  const phones = [...associations, ...groups].flatMap(({ members }) =>
    members.flatMap(({ phone }) => phone ?? []),
  )
  const stored = phones.map((phone) => parseContact(phone)?.value ?? phone)
  return [
    ...repeated(handles).map((handle) => `«${handle}» se usa dos veces como identificador.`),
    ...handles.flatMap((handle) =>
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(handle) ? [] : `«${handle}» va en minúsculas sin tilde, con guiones.`,
    ),
    ...groups.flatMap(({ handle, association }) =>
      known.has(association) ? [] : `${handle}: no hay una asociación «${association}».`,
    ),
    ...[...associations, ...groups].flatMap(({ handle, communeCode }) =>
      communes.has(communeCode) ? [] : `${handle}: no hay una comuna ${communeCode}.`,
    ),
    ...groups.flatMap(({ handle, members }) =>
      members.some(({ role }) => role === 'leader') ? [] : `${handle}: no tiene encargada.`,
    ),
    ...phones.flatMap((phone) =>
      parseContact(phone)?.channel === 'phone' ? [] : `«${phone}» no es un celular chileno.`,
    ),
    ...repeated(stored).map((phone) => `El celular ${phone} es de dos socias.`),
  ]
}

function ofPoints({ points, federation, associations, groups }: SeedData): string[] {
  const known = new Set([federation, ...associations, ...groups].map(({ handle }) => handle))
  return points.flatMap(({ handle, organization, communeCode, kind, dates = [] }) =>
    [
      !known.has(organization) && `${handle}: no hay una organización «${organization}».`,
      !communes.has(communeCode) && `${handle}: no hay una comuna ${communeCode}.`,
      kind === 'fair' && dates.length === 0 && `${handle}: una feria tiene fechas.`,
      dates.some((date) => !isDay(date)) && `${handle}: las fechas van así: 2026-12-19.`,
    ].filter((problem) => problem !== false),
  )
}

function ofProducts({ products, groups, categories }: SeedData): string[] {
  const groupHandles = new Set(groups.map(({ handle }) => handle))
  const categoryHandles = new Set(categories.map(({ handle }) => handle))
  return [
    ...repeated(products.map(({ handle }) => handle)).map((handle) => `Hay dos productos «${handle}».`),
    ...products.flatMap((product) => {
      const { handle, group, category, variants, isUnique, withdrawal } = product
      return [
        !groupHandles.has(group) && `${handle}: no hay un grupo «${group}».`,
        !categoryHandles.has(category) && `${handle}: no hay una categoría «${category}».`,
        variants.length === 0 && `${handle}: no tiene precio.`,
        ...variants.flatMap(({ priceClp, stock }) => [
          (!Number.isInteger(priceClp) || priceClp < 1) &&
            `${handle}: ${priceClp} no es un precio en pesos enteros.`,
          (!Number.isInteger(stock) || stock < 0) && `${handle}: ${stock} no es un número de unidades.`,
        ]),
        isUnique && variants.some(({ stock }) => stock > 1) && `${handle}: de una pieza única hay una.`,
        !withdrawal.applies &&
          withdrawal.reason.trim() === '' &&
          `${handle}: falta por qué no se puede devolver.`,
        ...foodProblems(product),
      ].filter((problem) => typeof problem === 'string')
    }),
  ]
}

function ofWords({ profiles, stories, pages, groups, navigation }: SeedData): string[] {
  const known = new Set(groups.map(({ handle }) => handle))
  const addresses = new Set(pages.map(({ slug }) => `/paginas/${slug}`))
  const told = [...profiles.map(({ group }) => group), ...stories.flatMap((story) => story.groups)]
  return [
    ...told.flatMap((group) => (known.has(group) ? [] : `Se cuenta del grupo «${group}», que no está.`)),
    ...repeated(profiles.map(({ group }) => group)).map((group) => `${group}: tiene dos presentaciones.`),
    ...repeated([...stories, ...pages].map(({ slug }) => slug)).map((slug) => `Hay dos textos «${slug}».`),
    ...stories.flatMap(({ slug, publishedAt }) =>
      Number.isNaN(Date.parse(publishedAt)) ? `${slug}: «${publishedAt}» no es una fecha.` : [],
    ),
    ...[...navigation.header, ...navigation.footer].flatMap(({ href }) =>
      href.startsWith('/paginas/') && !addresses.has(href) ? `navigation.ts: ${href} no está en pages/.` : [],
    ),
  ]
}

function ofPictures(
  { products, profiles, stories, courses, brand }: SeedData,
  hasImage: (stem: string) => boolean,
): string[] {
  const pictures = [
    ...products.flatMap(({ images }) => images),
    ...[...profiles, ...stories].map(({ image }) => image),
    ...courses.flatMap(picturesOfCourse),
    brand.hero,
  ]
  return pictures.flatMap(({ file, alt }) =>
    [
      !hasImage(file) && `Falta la imagen seed/images/${file}.avif.`,
      alt.trim() === '' && `${file}: falta decir qué se ve.`,
    ].filter((problem) => problem !== false),
  )
}
