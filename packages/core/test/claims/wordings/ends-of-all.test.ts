import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

/** Items that name an outcome or an asker behind a count, and say so of all that was counted, or say another thing. */
test.each<[BodyLevel, string, string]>([
  ['department', '收到申请16件，均予以公开。', 'received? 16, granted 16'],
  ['department', '收到申请16件，我局均已按时答复并予以公开，未收取信息处理费。', 'received? 16, granted 16, fee 0'],
  ['department', '收到申请16件，结果均为重复申请。', 'received? 16, rejected.duplicate 16'],
  ['department', '收到申请3件，均作出不予公开的决定。', 'received? 3, denied.stateSecret+denied.otherLaw+… 3'],
  ['department', '收到申请16件，申请人均主动撤回。', 'received? 16, other.misc 16'],
  ['department', '办结申请17件，均告知信息不存在。', 'concluded 17, unavailable.notHeld 17'],
  ['department', '收到申请16件，均不涉及国家秘密。', 'received? 16'],
  ['department', '收到申请16件，均涉及个人隐私，经征求第三方意见后公开。', 'received? 16'],
  ['department', '收到申请16件，均不属于不予公开情形。', 'received? 16'],
  ['department', '收到申请16件，均非重复申请。', 'received? 16'],
  ['department', '收到申请16件，均不是重复申请。', 'received? 16'],
  ['department', '收到申请16件，均按照区分处理原则办理。', 'received? 16'],
  ['department', '收到申请16件，均附告知获取途径的说明。', 'received? 16'],
  ['department', '收到申请16件，均应予以公开。', 'received? 16'],
  ['department', '办结申请17件，均予以公开答复。', 'concluded 17'],
  ['department', '收到申请16件，均依法公开答复申请人。', 'received? 16'],
  ['department', '收到申请16件，均予以公开，其中部分公开3件。', 'received? 16, partiallyGranted 3'],
  ['department', '收到政府信息公开申请1件，已依法予以公开。', 'received? 1, granted 1'],
  ['department', '收到政府信息公开申请1件，经检索，信息不存在，已告知申请人。', 'received? 1, unavailable.notHeld 1'],
  ['department', '收到政府信息公开申请1件，申请人未按期补正，视为放弃申请。', 'received? 1, other.correctionOverdue 1'],
  [
    'department',
    '收到政府信息公开申请1件，经征求第三方意见，第三方不同意公开，我局决定予以公开。',
    'received? 1, granted 1',
  ],
  ['department', '收到政府信息公开申请1件，不属于不予公开情形，予以公开。', 'received? 1, granted 1'],
  ['department', '收到政府信息公开申请1件，内容是过程性信息，经研究予以公开。', 'received? 1'],
  ['department', '收到政府信息公开申请1件，申请人先撤回后重新提交，予以公开。', 'received? 1, granted 1'],
  ['department', '收到政府信息公开申请1件，申请人此前重复申请，予以公开。', 'received? 1, granted 1'],
  ['department', '收到政府信息公开申请1件，为重复申请，经沟通后予以公开。', 'received? 1'],
  ['department', '收到申请2件，均不再重复答复。', 'received? 2, rejected.duplicate 2'],
  ['department', '收到申请2件，均公开答复。', 'received? 2'],
  ['department', '收到申请1件，为自然人网上申请。', 'received? 1, received.naturalPerson? 1'],
  ['department', '收到申请16件，均由公民个人提出。', 'received? 16, received.naturalPerson? 16'],
  ['department', '收到申请16件，均为律师申请。', 'received? 16'],
  ['department', '收到申请1件，内容是企业信息。', 'received? 1'],
  ['department', '收到申请16件，均为企业用地审批材料。', 'received? 16'],
])('ends of all: %s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});
