import { useSay } from './app-context.ts'
import { useRow, useSingleton } from './use-workbook.ts'

/** The organisation's logo, where the workbook has one. */
export function LogoImage({ className }: { readonly className?: string | undefined }) {
  const say = useSay()
  const { logoId, organisation } = useSingleton('workbook')
  const image = useRow('image', logoId)
  if (image === undefined) return null
  return (
    <img
      className={className}
      src={`data:image/${image.format};base64,${image.data}`}
      alt={say('screen.logo.of', { organisation })}
    />
  )
}
