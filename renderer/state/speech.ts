import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Language, languageOf, languages, localeFor } from '#shared/messages/languages.ts'
import { loadTranslator, type Say } from '#shared/messages/translate.ts'

/** What a person may choose: a language, or whichever the system has. */
export type LanguageChoice = 'system' | Language

export const languageChoices: readonly LanguageChoice[] = ['system', ...languages]

/** In which language the screen speaks. */
export type SpeechState = {
  readonly choice: LanguageChoice
  /** BCP 47: the choice as it comes out here. */
  readonly locale: string
  readonly say: Say
  /** BCP 47: the locale of the system. */
  readonly system: string
}

export type SpeechStore = StoreApi<SpeechState>

const place = 'opsbook.language'

function keptChoice(): LanguageChoice {
  const kept = localStorage.getItem(place)
  return languageChoices.find((choice) => choice === kept) ?? 'system'
}

async function speechIn(choice: LanguageChoice, system: string): Promise<SpeechState> {
  const locale = choice === 'system' ? system : localeFor(choice, system)
  const say = await loadTranslator(locale)
  document.documentElement.lang = languageOf(locale)
  return { choice, locale, say, system }
}

/** The language chosen last on this computer, ready to be spoken. @param system BCP 47 */
export async function createSpeech(system: string): Promise<SpeechStore> {
  const first = await speechIn(keptChoice(), system)
  return createStore<SpeechState>(() => first)
}

/** Speaks another language from now on, here and at the next start. */
export async function speak(speech: SpeechStore, choice: LanguageChoice): Promise<void> {
  localStorage.setItem(place, choice)
  speech.setState(await speechIn(choice, speech.getState().system))
}
