import { PRODUCT_LIMITS } from '../../../../../store/src/rules/product-limits.ts'
import { changeContent } from '../../product/change.ts'
import type { DraftContent } from '../../product/draft.ts'
import { Field } from '../../ui/field.tsx'
import { useFocus } from './use-focus.ts'
import type { Wrong } from './wrong.ts'

export function ThingFields({ content, wrong }: { content: DraftContent; wrong: Wrong }) {
  const first = useFocus<HTMLInputElement>(content.format === '')
  return (
    <>
      <Field
        label="Cuánto mide o cuánto trae"
        hint="«45 × 160 cm», «250 g»."
        value={content.format}
        error={wrong('format')}
        onValue={(format) => changeContent({ format })}
        inputRef={first}
        input={{ enterkeyhint: 'next', maxLength: PRODUCT_LIMITS.format }}
      />
      <Field
        label="Materiales"
        hint="«Lana de oveja teñida con nogal»."
        value={content.materials}
        onValue={(materials) => changeContent({ materials })}
        input={{ enterkeyhint: 'next', maxLength: PRODUCT_LIMITS.materials }}
      />
      <Field
        label="Cómo se cuida"
        hint="Si quieres: «Lavar a mano, con agua fría»."
        value={content.care}
        onValue={(care) => changeContent({ care })}
        input={{ enterkeyhint: 'next', maxLength: PRODUCT_LIMITS.care }}
      />
    </>
  )
}
