/*
 * Kiln's write path as a formal model: tokens, generations, read-backs and the record, against a service that loses answers, reads late
 * and remembers tokens for any time, with a person, two runners and a kill at any request. README.md explains it; check.sh runs it.
 *
 * Bounds and variants are macros: spin -a -DNAME=VALUE reconciler.pml
 */

/* ------------------------------------------------------------------ bounds */
#ifndef LAG
#define LAG 1       /* reads per runner that may still see the state before the last write */
#endif
#ifndef READS
#define READS 2     /* repeated reads of one read-back; more than LAG */
#endif
#ifndef LOSSES
#define LOSSES 1    /* answers that get lost, in all */
#endif
#ifndef RETRIES
#define RETRIES 1   /* further tries of one request whose answer was lost */
#endif
#ifndef CRASHES
#define CRASHES 1   /* kills, in all */
#endif
#ifndef EDITS
#define EDITS 0     /* changes of the content by a person */
#endif
#ifndef DELETES
#define DELETES 0   /* deletes by a person */
#endif
#ifndef UNREAD
#define UNREAD 0    /* read-backs that cannot be had: throttled, or another error */
#endif
#ifndef LISTLAG
#define LISTLAG 0   /* plans, in all, whose list does not show what is there */
#endif
#ifndef MAXV
#define MAXV 16     /* more than there are versions: asserted */
#endif

/* --------------------------------------------------------------- contents */
#define NONE 0
#define A 1         /* what an earlier apply left */
#define B 2
#define C 3
#define CONFIRMED(record) (record != 0 && record != PLUS)
#define PLUS 4      /* the mark "+": written, not confirmed */
#define NODATE 255  /* in a record: the date of no state */

#ifndef D0
#define D0 B        /* what runner 0 declares */
#endif
#ifndef D1
#define D1 B        /* what runner 1 declares */
#endif

/* Tags belong to a content: as a set of bits. The key of A has to be removed, another set. */
#ifdef TAGS
#define tagsOf(c) (1 << ((c) - 1))
#else
#define tagsOf(c) 0
#endif

/* --------------------------------------------------------------- requests */
#define CREATE 1
#define UPDATE 2
#define UNTAG 3
#define TAG 4

#define OK 1
#define EXISTS 2    /* ResourceAlreadyExistsException */
#define GONE 3      /* ResourceNotFoundException */
#define MISMATCH 4  /* IdempotentParameterMismatchException */
#define LOST 5      /* no answer: it may have run */

/* --------------------------------------------------------------- outcomes */
#define DONE 1
#define FAILED 2
#define DEAD 3

/* ------------------------------------------- what goes into a client token */
#ifdef NO_GENERATION
#define LASTGEN 0
#else
#define LASTGEN 1   /* 0: derived; 1: drawn, after a replay */
#endif
#ifdef NO_OBSERVED_STATE
#define tokenState(v) 0
#else
#define tokenState(v) (v)
#endif
#ifdef NO_REQUEST
#define tokenRequest(c) 0
#else
#define tokenRequest(c) ((c) - 1)
#endif
#define createToken(c) tokenRequest(c)
#define updateToken(c, v) (3 + tokenState(v) * 3 + tokenRequest(c))
/* What a runner draws: nobody has used it. 3 stands for the token of a killed runner's request that is still on its way. */
#define drawnToken(i) (3 + 3 * MAXV + (i))
#define isDrawn(token) ((token) >= drawnToken(0))

/* ------------------------------------------------------------ the account */
byte f = NONE;      /* fields: NONE is absent */
byte t;             /* tags */
byte v;             /* dateCreated and dateUpdated as one: another one after every write of fields */
byte u;             /* dateUpdated: 0 until the first update */
byte rf;            /* record: mark of the fields */
byte rt;            /* record: mark of the tags */
byte ru;            /* record: dateUpdated */
byte xf; byte xt; byte xv; byte xu; byte xrf; byte xrt; byte xru;  /* the state before the last write */
byte lag[3];        /* how many reads may still see that */
byte memory[3 + 3 * MAXV + 4];  /* token -> request */
byte versions;

/* ------------------------------------------------------------ the world */
byte losses = LOSSES;
byte crashes = CRASHES;
byte edits = EDITS;
byte deletes = DELETES;
byte unreads = UNREAD;
byte listLags = LISTLAG;
byte zOp; byte zA; byte zB; byte zC; byte zD;   /* a request of a killed runner that is still on its way */
bool calm;          /* from here on nothing disturbs */

/* ------------------------------------------------- for the properties only */
byte outcome[3];
byte ended;
bool finished;
bool touched;       /* a person changed something */
bool wasThere;      /* an earlier apply has made it */
bool unlisted;      /* and a list did not show it */
bool crashed;
bool gaveUp;        /* some request was lost more often than it was repeated, or a read failed */
bool yielded;       /* a runner has read other fields than its own, and another record */
byte mine[4];       /* version of the last write with which the runner changed the fields */
#ifdef FOREVER
bit hasRun[3 * MAXV];
#endif

/* ------------------------------------------------------------ the service */
inline keepFormer() {
  xf = f; xt = t; xv = v; xu = u; xrf = rf; xrt = rt; xru = ru;
  if :: LAG > 0 -> lag[0] = LAG; lag[1] = LAG; lag[2] = LAG :: else fi
}

inline newVersion() {
  versions++;
  assert(versions < MAXV);
  v = versions
}

/* Create or Update of content c; `token` is already derived. Answers in `answer`. A remembered token may be forgotten at any moment. */
inline serveFields(op, c, base, token, who) {
  if
#ifndef NEVER_REMEMBERED
  :: memory[token] == c -> answer = OK; printf("  a replay\n")
  :: memory[token] != NONE && memory[token] != c -> answer = MISMATCH
#endif
#ifdef FOREVER
  :: memory[token] == NONE ->
#else
  :: true ->
#endif
    if
    :: op == CREATE && f != NONE -> answer = EXISTS
    :: op == UPDATE && f == NONE -> answer = GONE
    :: else ->
      keepFormer();
      newVersion();
      if :: f != c -> mine[who] = v :: else fi;
      f = c;
      if
      :: op == CREATE -> u = 0; t = tagsOf(c); rf = c; rt = tagsOf(c); ru = 0
      :: else ->
        u = v;
#ifdef FOREVER
        /* P2: while tokens are remembered no step runs twice */
        assert(!hasRun[base * 3 + c - 1]);
        hasRun[base * 3 + c - 1] = 1;
#endif
      fi;
      memory[token] = c;
      answer = OK;
      printf("  the account now: fields %d tags %d version %d\n", f, t, v)
    fi
  fi
}

inline serveTags(op, keys, markF, markT, date) {
  if
  :: f == NONE -> answer = GONE
  :: else ->
    keepFormer();
    if
    :: op == UNTAG -> t = t & (7 - keys)
    :: else -> t = t | keys; if :: markF != NONE -> rf = markF; rt = markT; ru = date :: else fi
    fi;
#ifdef TAGGING_MOVES_DATE
    newVersion(); u = v;
#endif
    answer = OK
  fi
}

/* ------------------------------------------------------------- the runner */
#define canCrash (!calm && crashes > 0)
#define canLose (!calm && losses > 0)

inline loadCurrent() { lf = f; lt = t; lv = v; lu = u; lrf = rf; lrt = rt; lru = ru }
inline loadFormer() { lf = xf; lt = xt; lv = xv; lu = xu; lrf = xrf; lrt = xrt; lru = xru }

/* One Get. Who has seen the current state does not see an older one any more, unless NON_MONOTONIC. */
inline read() {
  atomic {
    if
    :: canCrash -> crashes--; goto killed
    :: lag[id] > 0 -> lag[id]--; loadFormer()
    :: true ->
      loadCurrent();
#ifndef NON_MONOTONIC
      lag[id] = 0
#endif
    fi;
    if :: lv > top -> top = lv :: else fi;
    printf("runner %d reads: fields %d tags %d version %d, record %d %d\n", id, lf, lt, lv, lrf, lrt)
  }
}

/* readUntil, readBack: reads until `cond`, at most READS times more; the last state read stays in l*. */
inline readUntil(cond) {
  tries = 0;
  unread = false;
  do
  :: read();
    if
    :: (cond) || tries == READS -> break
    :: else -> tries++
    fi
  od;
  tries = 0
}

/* The service limits reads beyond patience: unread. Any other error of a read ends the change as failed. */
inline readBack(cond) {
  if
  :: atomic { !calm && unreads > 0 -> unreads--; unread = true }
  :: atomic { !calm && unreads > 0 -> unreads--; gaveUp = true; goto fail }
  :: readUntil(cond)
  fi
}

/* withRetry around Create or Update: a request whose answer is lost goes again with the same token. */
inline sendFields(op, c, base, token) {
  tries = 0;
  do
  :: atomic {
      canCrash -> crashes--;
      if
      :: skip
      :: zOp == 0 ->
        zOp = op; zA = c; zB = base; zC = token;
        if :: isDrawn(token) -> zC = drawnToken(3); memory[zC] = memory[token] :: else fi
      fi;
      goto killed
    }
  :: atomic {
      if
      :: canLose -> losses--; answer = LOST; printf("runner %d: a request is lost\n", id)
      :: true ->
        printf("runner %d sends %d (1 create, 2 update): fields %d, token %d\n", id, op, c, token);
        serveFields(op, c, base, token, id);
        if :: skip :: canLose -> losses--; answer = LOST; printf("  its answer is lost\n") fi
      fi;
      held = (f == d);
      heldAt = v;
      if
      :: answer == LOST && tries < RETRIES -> tries++
      :: answer == LOST && tries >= RETRIES -> gaveUp = true; break
      :: else -> break
      fi
    }
  od;
  tries = 0
}

inline sendTags(op, keys, markF, markT, date) {
  tries = 0;
  do
  :: atomic {
      canCrash -> crashes--;
      if :: skip :: zOp == 0 -> zOp = op; zA = keys; zB = markF; zC = markT; zD = date fi;
      goto killed
    }
  :: atomic {
      if
      :: canLose -> losses--; answer = LOST; printf("runner %d: a request is lost\n", id)
      :: true ->
        printf("runner %d sends %d (3 untag, 4 tag): keys %d, record %d %d\n", id, op, keys, markF, markT);
        serveTags(op, keys, markF, markT, date);
        if :: skip :: canLose -> losses--; answer = LOST; printf("  its answer is lost\n") fi
      fi;
      /* without a read-back, it held at the answer of the write or, if that was a replay, of the question */
      if :: asking && !held -> held = (f == d); heldAt = v :: else fi;
      if
      :: answer == LOST && tries < RETRIES -> tries++
      :: answer == LOST && tries >= RETRIES -> gaveUp = true; goto fail
      :: answer == GONE && !asking -> goto fail
      :: else -> break
      fi
    }
  od;
  tries = 0
}

/*
 * tagging.ts, writeTags: where tags have to go, Tag first, what is new with a record of the tags as they are in between; then Untag, then
 * the record. l* is what was read back. UNTAG_FIRST: Untag, then one Tag with the record in it.
 */
inline writeTags(markF, markT, date) {
  if
  :: (lt & (7 - tagsOf(d))) != 0 ->
#ifndef UNTAG_FIRST
    if
    :: (tagsOf(d) & (7 - lt)) != 0 || lrf != markF || lrt != (lt | tagsOf(d)) || lru != date ->
      sendTags(TAG, (tagsOf(d) & (7 - lt)), markF, (lt | tagsOf(d)), date)
    :: else
    fi;
    atomic { lt = lt | tagsOf(d); lrf = markF; lrt = lt; lru = date };
#endif
    sendTags(UNTAG, (lt & (7 - tagsOf(d))), NONE, 0, 0)
  :: else
  fi;
  if
  :: (tagsOf(d) & (7 - lt)) != 0 || lrf != markF || lrt != markT || lru != date ->
    sendTags(TAG, (tagsOf(d) & (7 - lt)), markF, markT, date)
  :: else
  fi
}

#define isSettled (lf == d && lt == tagsOf(d))
/* The record is the one that a Create of d brings along: no apply has written another since. */
#define isOfRequest (lrf == d && lrt == tagsOf(d) && lru == 0)

#ifdef MOVED_BY_EQUALITY
#define isAsPlanned (lf == pf && lt == pt)
#else
/* What differs now differed in the plan already, in the same way: the rest has become as declared. */
#define isAsPlanned ((lf == pf || lf == d) && (((lt ^ pt) & (lt ^ tagsOf(d))) == 0))
#endif

proctype runner(byte id; byte d) {
  byte lf; byte lt; byte lv; byte lu; byte lrf; byte lrt; byte lru;  /* last state read */
  byte pf; byte pt;         /* as planned */
  byte bf; byte bv;         /* as re-read: what the update replaces */
  byte brf; byte brt; byte bru;  /* its record */
  byte gen; byte token; byte tries; byte answer;
  byte top; byte heldAt;    /* for the properties */
  bool unread; bool held; bool sure; bool asking;

plan:
  if                                            /* observe */
  :: read()
  :: atomic {                                   /* what the list does not show is not asked for by name */
      !calm && listLags > 0 && f != NONE -> listLags--;
      unlisted = unlisted || wasThere;
      lf = NONE; lt = 0; lv = 0; lu = 0; lrf = 0; lrt = 0; lru = 0;
      printf("runner %d lists, and does not see it\n", id)
    }
  fi;
  pf = lf; pt = lt;
  if
  :: lf == NONE -> goto create
  :: lf != NONE && isSettled && lrf == d && lrt == tagsOf(d) -> goto done   /* unchanged */
  :: lf != NONE && isSettled && (lrf != d || lrt != tagsOf(d)) -> goto reread     /* unchanged, refreshRecord */
  :: lf != NONE && !isSettled -> goto reread    /* update */
  fi;

create:                                         /* create.ts */
  atomic { token = createToken(d); if :: gen > 0 -> token = drawnToken(id); memory[token] = NONE :: else fi };
  sendFields(CREATE, d, 0, token);
  if
  :: answer == OK ->
#ifdef NO_READ_BACK
    unread = true;
#else
    if
    :: gen == 0 && LASTGEN > 0 ->               /* not seen at once: the next Create tells, as a name is taken once */
      readBack(lf == NONE || isSettled)
    :: else -> readBack(lf != NONE && isSettled)
    fi;
#endif
    if
    :: unread ->                                /* isThere */
#if defined(NO_ASKING) || defined(NO_READ_BACK)
      goto done
#else
      asking = true;
#ifdef ASK_BY_TAG
      sendTags(TAG, tagsOf(d), d, tagsOf(d), 0);
#else
      sendTags(UNTAG, 0, NONE, 0, 0);             /* of a key that nothing has */
#endif
      if :: answer == GONE -> goto nextCreate :: else -> goto done fi
#endif
    :: !unread && lf == NONE -> goto nextCreate /* a replay, or a read that lags */
    :: !unread && lf != NONE && isSettled -> goto done
    :: !unread && lf != NONE && !isSettled -> goto confirm
    fi
  :: answer == EXISTS || answer == LOST ->
    readUntil(lf != NONE);
    if :: lf == NONE -> goto fail :: else fi
  :: answer == MISMATCH -> read()
  fi;
  if                                            /* takeWhatIsThere */
  :: lf == NONE -> goto nextCreate
  :: lf != NONE && isSettled -> goto done
  :: lf != NONE && !isSettled -> goto confirm   /* of this request: not-confirmed; else moved: it is left alone */
  fi;

confirm:
  if
  :: isOfRequest && lf == d -> writeTags(d, tagsOf(d), lu)
  :: isOfRequest && lf != d -> writeTags(PLUS, tagsOf(d), lu)
  :: else -> yielded = true
  fi;
  goto fail;

nextCreate:
  asking = false; unread = false;
  if
  :: gen < LASTGEN -> gen++; goto create
  :: else -> goto fail                          /* outcome-unknown */
  fi;

reread:                                         /* update.ts */
  gen = 0;
#ifdef FAST
  if
  :: !isSettled -> skip                         /* read whole a moment ago: l* is what the plan has read */
  :: read()
  fi;
#else
  read();
#endif
  if
  :: lf == NONE -> goto fail                    /* moved: it is gone */
  :: lf != NONE && isSettled -> goto refresh
  :: lf != NONE && !isSettled && isAsPlanned -> skip
  :: else -> goto fail                          /* moved */
  fi;
  bf = lf; bv = lv; brf = lrf; brt = lrt; bru = lru;
#ifdef RECORD_FIRST
  sendTags(TAG, 0, d, tagsOf(d), lu);
#endif
  if :: lf == d -> goto tags :: else fi;

send:
  atomic { token = updateToken(d, bv); if :: gen > 0 -> token = drawnToken(id); memory[token] = NONE :: else fi };
  sendFields(UPDATE, d, bv, token);
  sure = (answer == OK);
  if
  :: answer == GONE -> goto fail
  :: answer == MISMATCH -> read()
  :: answer == OK || answer == LOST ->
    sure = (answer == OK);
#ifdef NO_READ_BACK
    unread = true;
#else
    readBack(lf == d);
#endif
  fi;
  if
  :: unread && !sure -> goto fail
  :: unread && sure ->                          /* writeTagsUnread: the record is left to the next run */
#ifdef UNREAD_AS_READ
    /* another way: tags first there too, with the former marks of the fields and no date; and always a question */
    if
    :: (lt & (7 - tagsOf(d))) != 0 ->
      atomic { lf = brf; lt = lt | tagsOf(d) };
      sendTags(TAG, tagsOf(d), lf, lt, NODATE);
      sendTags(UNTAG, (lt & (7 - tagsOf(d))), NONE, 0, 0)
    :: (lt & (7 - tagsOf(d))) == 0 && lt != tagsOf(d) -> sendTags(TAG, (tagsOf(d) & (7 - lt)), NONE, 0, 0)
    :: lt == tagsOf(d) ->
      held = false; asking = true;
      sendTags(UNTAG, 0, NONE, 0, 0);
      if :: answer == GONE -> goto fail :: else fi
    fi;
#else
    if :: (lt & (7 - tagsOf(d))) != 0 -> sendTags(UNTAG, (lt & (7 - tagsOf(d))), NONE, 0, 0) :: else fi;
    if :: (tagsOf(d) & (7 - lt)) != 0 -> sendTags(TAG, (tagsOf(d) & (7 - lt)), NONE, 0, 0) :: else fi;
#endif
    goto done
  :: !unread && lf == NONE -> goto fail         /* moved: it is gone */
  :: !unread && lf == d -> goto tags
  :: !unread && lf != NONE && lf != d ->
    if
    :: lf == bf && lv == bv && gen < LASTGEN && answer != LOST -> gen++; goto send   /* a replay */
    :: lf == bf && lv == bv && answer == LOST -> goto fail                           /* outcome-unknown */
    :: else ->                                  /* not-confirmed */
      if
      :: lrf != brf || lrt != brt || lru != bru ->  /* another apply has finished: all of it is its own, and stays so */
        yielded = true;
#ifdef TAGS_ALWAYS
        writeTags(PLUS, tagsOf(d), lu)
#endif
      :: else -> writeTags(PLUS, tagsOf(d), lu)
      fi;
      goto fail
    fi
  fi;

tags:
  sure = (lt == tagsOf(d));
  writeTags(d, tagsOf(d), lu);
  if
  :: sure -> goto done
  :: else ->
    readBack(isSettled);
    if
    :: unread -> unread = false; goto done
    :: !unread && isSettled -> goto done
    :: else -> goto fail
    fi
  fi;

refresh:
  writeTags(d, tagsOf(d), lu);
  goto done;

done:
  atomic {
    /*
     * Nobody is done who has not seen it: what was read last has the declared fields and is no older than the runner's own last write or
     * anything that it read before. Whatever differs from it later was written by others. Without a read-back: it held at the answer.
     */
    if
    :: unread -> assert(held && heldAt >= mine[id])
    :: else -> assert(lf == d && lv >= mine[id] && lv >= top)
    fi;
    outcome[id] = DONE;
    printf("runner %d: done\n", id);
    goto end
  }
fail:
  atomic { outcome[id] = FAILED; printf("runner %d: failed\n", id); goto end }
killed:
  atomic {
    crashed = true;
    printf("runner %d is killed\n", id);
    if
    :: outcome[id] = DEAD; goto end
    :: lf = 0; lt = 0; lv = 0; lu = 0; lrf = 0; lrt = 0; lru = 0; pf = 0; pt = 0; bf = 0; bv = 0; brf = 0; brt = 0; bru = 0; gen = 0; token = 0; tries = 0; answer = 0;
      top = 0; heldAt = 0; unread = false; held = false; sure = false; asking = false;
      goto plan                                 /* started again */
    fi
  }
end:
  atomic {
    lf = 0; lt = 0; lv = 0; lu = 0; lrf = 0; lrt = 0; lru = 0; pf = 0; pt = 0; bf = 0; bv = 0; brf = 0; brt = 0; bru = 0; gen = 0; token = 0; tries = 0; answer = 0;
    top = 0; heldAt = 0; unread = false; held = false; sure = false; asking = false;
    ended++
  }
}

/* --------------------------------------------- persons, and killed requests */
proctype world() {
  byte answer;
  do
  :: atomic { ended < 2 && edits > 0 && f != NONE ->
      edits--; touched = true;
      keepFormer(); newVersion(); u = v;
      if :: f != A -> f = A :: f != B -> f = B :: f != C -> f = C fi;
      printf("a person sets fields %d, version %d\n", f, v)
    }
  :: atomic { ended < 2 && deletes > 0 && f != NONE ->
      deletes--; touched = true;
      keepFormer(); newVersion(); f = NONE; t = 0; u = 0; rf = 0; rt = 0; ru = 0;
      printf("a person deletes it\n")
    }
  :: atomic { zOp != 0 ->
      printf("a killed runner's request %d arrives, or never does\n", zOp);
      if
      :: zOp == CREATE || zOp == UPDATE -> serveFields(zOp, zA, zB, zC, 3)
      :: zOp == TAG || zOp == UNTAG -> serveTags(zOp, zA, zB, zC, zD)
      :: true
      fi;
      answer = 0; zOp = 0; zA = 0; zB = 0; zC = 0; zD = 0
    }
  :: atomic { ended == 2 && zOp == 0 -> break }
  od;
  ended++
}

/* -------------------------------------------------- the drift check (history.ts) */
#define IN_SYNC 0
#define GIT_CHANGED 1
#define DRIFTED 2
#define BOTH_CHANGED 3
#define UNKNOWN 4

inline explain(declared, found, mark, isKnown, reason) {
  if
  :: declared == found -> reason = IN_SYNC
  :: declared != found && !(isKnown) -> reason = UNKNOWN
  :: declared != found && isKnown && found == mark -> reason = GIT_CHANGED
  :: declared != found && isKnown && found != mark && declared == mark -> reason = DRIFTED
  :: else -> reason = BOTH_CHANGED
  fi
}

#define isDone(i) (outcome[i] == DONE)

init {
  byte next;
  byte whyF; byte whyT;
  atomic {
    if
    :: skip                                     /* not there */
#ifndef ABSENT
    :: f = A; t = tagsOf(A); rf = A; rt = tagsOf(A); wasThere = true   /* there as an earlier apply left it */
#endif
    fi;
    run runner(0, D0);
    if
    :: run runner(1, D1)
    :: outcome[1] = DEAD; ended++              /* or one runner alone */
    fi;
    run world()
  }
  atomic {
    ended == 3 ->
    if
    :: D0 == D1 ->
      /* P2: two runners of one content, undisturbed but for lost answers and kills: both reach it, or were killed */
      if
      :: !touched && !gaveUp && !unlisted ->
        assert((isDone(0) || outcome[0] == DEAD) && (isDone(1) || outcome[1] == DEAD));
        assert(!(isDone(0) || isDone(1)) || (f == D0 && t == tagsOf(D0)))
      :: else
      fi
    :: else ->
      /* P2: of two contents one stands, and not both runners take theirs for it unless one came after the other */
      if
      :: !touched && !gaveUp && !crashed && !unlisted ->
        assert(f == D0 || f == D1);
        /* Who reads that another apply has finished leaves its tags and record alone. */
        assert(!yielded || (t == tagsOf(f) && rf == f && rt == t));
#ifdef WHOLE
        assert(t == tagsOf(f))
#else
        assert(t == tagsOf(f) || !isDone(0) || !isDone(1))
#endif
      :: else
      fi
    fi;

    /* What the following check and run declare: the same, or with NEXT_COMMIT any. */
    if
#ifdef NEXT_COMMIT
    :: next = A
    :: next = B
    :: next = C
#else
    :: next = D0
    :: next = D1
#endif
    fi;

    /* P3: no interrupted apply is drift */
    if
    :: !touched && (D0 == D1) && f != NONE ->
      explain(next, f, rf, CONFIRMED(rf), whyF);
      explain(tagsOf(next), t, rt, rf != 0, whyT);
      assert(whyF != DRIFTED && whyT != DRIFTED);
      /* stronger: nor anything else but a change of git that is not applied yet */
      assert(whyF != BOTH_CHANGED && whyT != BOTH_CHANGED && whyF != UNKNOWN && whyT != UNKNOWN)
    :: else
    fi;
    /* Refresh fast: a record that is taken for current speaks of what is there. */
    assert(f == NONE || !CONFIRMED(rf) || ru != u || rf == f);

    whyF = 0; whyT = 0;
    printf("all ended; undisturbed run for fields %d begins: fields %d tags %d version %d, record %d %d\n", next, f, t, v, rf, rt);
    calm = true; ended = 0; lag[2] = 0;
    run runner(2, next)
  }
  atomic {
    ended == 1 ->
    /* P3: the next run converges, and leaves a record that says what is there */
    assert(isDone(2));
    assert(f == next && t == tagsOf(next) && rf == next && rt == tagsOf(next));
    finished = true
  }
}

/* Every behaviour comes to its end: no wait is for ever. */
ltl ends { <> finished }
