// Two rules for oxlint, which it has not.
import { TextRange, TSDocConfiguration, TSDocParser } from '@microsoft/tsdoc';
import { TSDocConfigFile } from '@microsoft/tsdoc-config';

/** Reports what a selector finds, as ESLint's `no-restricted-syntax`. */
const syntax = {
  meta: { schema: { type: 'array' } },
  create: (context) =>
    Object.fromEntries(
      context.options.map(({ selector, message }) => [selector, (node) => context.report({ node, message })]),
    ),
};

const configuration = new TSDocConfiguration();
TSDocConfigFile.loadForFolder(import.meta.dirname).configureParser(configuration);
const parser = new TSDocParser(configuration);

/** Reports what is not TSDoc in a doc comment. */
const tsdoc = {
  create: ({ report, sourceCode }) => ({
    Program() {
      const docs = sourceCode
        .getAllComments()
        .filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
      for (const { range } of docs) {
        const { log } = parser.parseRange(TextRange.fromStringRange(sourceCode.text, ...range));
        for (const { textRange, unformattedText, messageId } of log.messages)
          report({
            loc: {
              start: sourceCode.getLocFromIndex(textRange.pos),
              end: sourceCode.getLocFromIndex(textRange.end),
            },
            message: `${messageId}: ${unformattedText}`,
          });
      }
    },
  }),
};

export default { meta: { name: 'house' }, rules: { syntax, tsdoc } };
