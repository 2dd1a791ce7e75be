import type { Lang } from '@gouji/core/messages';

/** The words of the reference that the description itself does not have. */
interface ReferenceWords {
  readonly title: string;
  readonly about: string;
  readonly document: string;
  readonly parameters: string;
  readonly body: string;
  readonly answers: string;
  readonly problems: string;
  readonly problemsAbout: string;
  readonly schemas: string;
  readonly formats: string;
}

export const referenceWords: Readonly<Record<Lang, ReferenceWords>> = {
  zh: {
    title: '勾稽 · 接口说明',
    about:
      '读取并核对政府信息公开工作年度报告。不保存任何内容，也不从别处取任何东西。文字为中文或英文，由 Accept-Language 或 ?lang= 决定。',
    document: '供程序读取的说明（OpenAPI 3.1）',
    parameters: '参数',
    body: '正文',
    answers: '回答',
    problems: '问题',
    problemsAbout: '出错时回答一份问题说明（RFC 9457，application/problem+json）。type 是固定的名字，各种语言都一样：',
    schemas: '数据结构',
    formats: '格式',
  },
  en: {
    title: 'Gouji · API reference',
    about:
      'Reads and checks annual open-government reports. Nothing is kept, and nothing is fetched from elsewhere. Words are in Chinese or English, by Accept-Language or ?lang=.',
    document: 'The description for programs (OpenAPI 3.1)',
    parameters: 'Parameters',
    body: 'Body',
    answers: 'Answers',
    problems: 'Problems',
    problemsAbout:
      'What goes wrong is told as a problem document (RFC 9457, application/problem+json). Its type is a stable name, the same in every language:',
    schemas: 'Schemas',
    formats: 'Formats',
  },
};
