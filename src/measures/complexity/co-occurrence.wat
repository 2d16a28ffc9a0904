;; Co-occurrences of items, 64 pairs at a time, by the method of the four Russians on nibbles.
;;
;; The members come in groups of eight. For the 64 items of a strip, a table holds for each half of a group and each of its 16 sets
;; of four members how many of the set are in each item: 64 bytes. It starts at address 0, a row at (2 · group + half) · 1024 +
;; set · 64. The patterns are bytes, for each group (`stride` apart) and each item which of the eight members are in it.
;;
;; scripts/data/build-kernel.mjs assembles this file to co-occurrence-bytes.ts; a test holds them together.
(module
  (memory (import "e" "m") 1)

  ;; Fills the table for the strip whose patterns start at $patterns.
  (func (export "fill") (param $patterns i32) (param $stride i32) (param $groups i32)
    (local $table i32) (local $end i32) (local $member i32)
    (local $single i32) (local $from i32) (local $to i32)
    (local $p0 v128) (local $p1 v128) (local $p2 v128) (local $p3 v128)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128) (local $one v128) (local $zero v128)
    (local.set $one (i8x16.splat (i32.const 1)))
    (local.set $end (i32.mul (local.get $groups) (i32.const 2048)))
    (loop $group
      (local.set $p0 (v128.load (local.get $patterns)))
      (local.set $p1 (v128.load offset=16 (local.get $patterns)))
      (local.set $p2 (v128.load offset=32 (local.get $patterns)))
      (local.set $p3 (v128.load offset=48 (local.get $patterns)))
      (local.set $member (i32.const 0))
      (loop $half
        ;; the empty set
        (v128.store (local.get $table) (local.get $zero))
        (v128.store offset=16 (local.get $table) (local.get $zero))
        (v128.store offset=32 (local.get $table) (local.get $zero))
        (v128.store offset=48 (local.get $table) (local.get $zero))
        (local.set $single (i32.const 64))
        (loop $members
          ;; which items the member is in, then each set of the members before it with it
          (local.set $s0 (v128.and (i8x16.shr_u (local.get $p0) (local.get $member)) (local.get $one)))
          (local.set $s1 (v128.and (i8x16.shr_u (local.get $p1) (local.get $member)) (local.get $one)))
          (local.set $s2 (v128.and (i8x16.shr_u (local.get $p2) (local.get $member)) (local.get $one)))
          (local.set $s3 (v128.and (i8x16.shr_u (local.get $p3) (local.get $member)) (local.get $one)))
          (local.set $from (local.get $table))
          (local.set $to (i32.add (local.get $table) (local.get $single)))
          (loop $sets
            (v128.store (local.get $to) (i8x16.add (local.get $s0) (v128.load (local.get $from))))
            (v128.store offset=16 (local.get $to) (i8x16.add (local.get $s1) (v128.load offset=16 (local.get $from))))
            (v128.store offset=32 (local.get $to) (i8x16.add (local.get $s2) (v128.load offset=32 (local.get $from))))
            (v128.store offset=48 (local.get $to) (i8x16.add (local.get $s3) (v128.load offset=48 (local.get $from))))
            (local.set $to (i32.add (local.get $to) (i32.const 64)))
            (local.set $from (i32.add (local.get $from) (i32.const 64)))
            (br_if $sets (i32.lt_u (local.get $from) (i32.add (local.get $table) (local.get $single)))))
          (local.set $member (i32.add (local.get $member) (i32.const 1)))
          (local.set $single (i32.shl (local.get $single) (i32.const 1)))
          (br_if $members (i32.lt_u (local.get $single) (i32.const 1024))))
        (local.set $table (i32.add (local.get $table) (i32.const 1024)))
        (br_if $half (i32.lt_u (local.get $member) (i32.const 8))))
      (local.set $patterns (i32.add (local.get $patterns) (local.get $stride)))
      (br_if $group (i32.lt_u (local.get $table) (local.get $end)))))

  ;; Writes the counts of the strip with $items items (at least one), whose patterns start at $patterns: 64 bytes each, the
  ;; first at $out, the next one $width bytes behind it, then $width + 1 and so on, as rows of a triangle.
  (func (export "count")
    (param $patterns i32) (param $stride i32) (param $groups i32) (param $items i32) (param $out i32) (param $width i32)
    (local $end i32) (local $last i32) (local $table i32) (local $pattern i32) (local $set i32) (local $row i32)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128) (local $zero v128)
    (local.set $end (i32.mul (local.get $groups) (i32.const 2048)))
    (local.set $last (i32.add (local.get $patterns) (local.get $items)))
    (loop $item
      (local.set $s0 (local.get $zero))
      (local.set $s1 (local.get $zero))
      (local.set $s2 (local.get $zero))
      (local.set $s3 (local.get $zero))
      (local.set $table (i32.const 0))
      (local.set $pattern (local.get $patterns))
      (loop $group
        (local.set $set (i32.load8_u (local.get $pattern)))
        (local.set $row
          (i32.add (local.get $table) (i32.shl (i32.and (local.get $set) (i32.const 15)) (i32.const 6))))
        (local.set $s0 (i8x16.add (local.get $s0) (v128.load (local.get $row))))
        (local.set $s1 (i8x16.add (local.get $s1) (v128.load offset=16 (local.get $row))))
        (local.set $s2 (i8x16.add (local.get $s2) (v128.load offset=32 (local.get $row))))
        (local.set $s3 (i8x16.add (local.get $s3) (v128.load offset=48 (local.get $row))))
        (local.set $row
          (i32.add (local.get $table) (i32.shl (i32.shr_u (local.get $set) (i32.const 4)) (i32.const 6))))
        (local.set $s0 (i8x16.add (local.get $s0) (v128.load offset=1024 (local.get $row))))
        (local.set $s1 (i8x16.add (local.get $s1) (v128.load offset=1040 (local.get $row))))
        (local.set $s2 (i8x16.add (local.get $s2) (v128.load offset=1056 (local.get $row))))
        (local.set $s3 (i8x16.add (local.get $s3) (v128.load offset=1072 (local.get $row))))
        (local.set $pattern (i32.add (local.get $pattern) (local.get $stride)))
        (local.set $table (i32.add (local.get $table) (i32.const 2048)))
        (br_if $group (i32.lt_u (local.get $table) (local.get $end))))
      (v128.store (local.get $out) (local.get $s0))
      (v128.store offset=16 (local.get $out) (local.get $s1))
      (v128.store offset=32 (local.get $out) (local.get $s2))
      (v128.store offset=48 (local.get $out) (local.get $s3))
      (local.set $out (i32.add (local.get $out) (local.get $width)))
      (local.set $width (i32.add (local.get $width) (i32.const 1)))
      (local.set $patterns (i32.add (local.get $patterns) (i32.const 1)))
      (br_if $item (i32.lt_u (local.get $patterns) (local.get $last))))))
