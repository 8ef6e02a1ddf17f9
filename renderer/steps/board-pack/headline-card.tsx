import { changePackSection, type PackSectionKey } from '#shared/edits/intents/pack-section.ts'
import { fieldLabel } from '#shared/messages/labels.ts'
import type { BuiltSection } from '#shared/report/build-section.ts'
import { figuresOffPage } from '#shared/report/figures-off-page.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRow } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Tag } from '../../components/tag.tsx'
import { TextField } from '../../components/text-field.tsx'
import styles from './headline-card.module.css'
import type { PageSetting } from './page-setting.ts'

type HeadlineCardProps = {
  readonly page: BuiltSection
  readonly number: number
  readonly setting: PageSetting
}

/** The message of a page: drafted from the data until a person words it, and then still beside what the data says. */
export function HeadlineCard({ page, number, setting }: HeadlineCardProps) {
  const say = useSay()
  const id = page.section.id as PackSectionKey
  const own = useRow('packSection', id)
  const headline = own?.headline ?? ''
  const soWhat = own?.soWhat ?? ''
  const off = headline === '' ? [] : figuresOffPage(headline, page.section, setting.format)
  return (
    <section className={styles.card} aria-label={say('screen.pack.headlineOf', { name: page.section.title, number })}>
      <Line section={id} field="headline" own={headline} drafted={page.drafted.headline} locale={setting.locale} />
      <Line section={id} field="soWhat" own={soWhat} drafted={page.drafted.soWhat} locale={setting.locale} />
      {off.length > 0 && (
        <p className={styles.off}>
          <Icon name="alert" small />
          {say('screen.pack.figuresOff', { figures: off.join(', '), count: off.length })}
        </p>
      )}
    </section>
  )
}

type LineProps = {
  readonly section: PackSectionKey
  readonly field: 'headline' | 'soWhat'
  readonly own: string
  readonly drafted: string
  /** Of the report: its words may be in another language than the screen's. */
  readonly locale: string
}

function Line({ section, field, own, drafted, locale }: LineProps) {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const label = fieldLabel(say, 'packSection', field)
  const write = (text: string): boolean => perform((context) => changePackSection(context, section, { [field]: text }))
  return (
    <div className={styles.line}>
      <span className={styles.label}>{label}</span>
      <div lang={locale} className={styles.words}>
        <TextField
          value={own}
          label={say('screen.field.of', { field: label, row: say(`report.section.${section}`) })}
          placeholder={drafted}
          bare
          lines={field === 'headline' ? 'wrapped' : 'many'}
          strong={field === 'headline'}
          maxLength={field === 'headline' ? 300 : 2_000}
          readOnly={!editable}
          onCommit={write}
        />
      </div>
      {own === '' ? (
        <>
          <Tag tone="outline">{say('screen.pack.drafted')}</Tag>
          {editable && (
            <Button look="quiet" onClick={() => write(drafted)}>
              {say('screen.pack.reword')}
            </Button>
          )}
        </>
      ) : (
        editable && (
          <Button look="quiet" icon="undo" title={drafted} onClick={() => write('')}>
            {say('screen.pack.useDraft')}
          </Button>
        )
      )}
      {own !== '' && own !== drafted && (
        <p className={styles.drafted}>{say('screen.pack.dataSays', { text: drafted })}</p>
      )}
    </div>
  )
}
