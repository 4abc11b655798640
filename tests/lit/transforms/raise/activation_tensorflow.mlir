// RUN: ivy-opt %s --ivy-raise --ivy-simplify --cse | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @softplus_cut(
// CHECK-NEXT: %[[V0:.*]] = "ivy.softplus"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @softplus_cut(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<1.1920929E-7> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.log"(%0) : (tensor<f32>) -> tensor<f32>
  %2 = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.add"(%1, %2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %4 = "ivy.negative"(%3) : (tensor<f32>) -> tensor<f32>
  %5 = "ivy.greater"(%arg0, %4) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %6 = "ivy.less"(%arg0, %3) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %7 = "ivy.exp"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.log1p"(%7) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %9 = "ivy.where"(%6, %7, %8) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %10 = "ivy.where"(%5, %arg0, %9) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %10 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @erfc(
// CHECK-NEXT: %[[V0:.*]] = "ivy.erfc"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @erfc(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.abs"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.greater"(%0, %1) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %3 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %4 = "ivy.less"(%arg0, %3) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %5 = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %6 = "ivy.multiply"(%arg0, %arg0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.negative"(%6) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.exp"(%7) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %9 = "ivy.constant"() {value = dense<0.102081165> : tensor<f32>} : () -> tensor<f32>
  %10 = "ivy.divide"(%1, %6) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %11 = "ivy.multiply"(%9, %10) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %12 = "ivy.constant"() {value = dense<0.429206669> : tensor<f32>} : () -> tensor<f32>
  %13 = "ivy.add"(%11, %12) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %14 = "ivy.multiply"(%13, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %15 = "ivy.constant"() {value = dense<0.323790789> : tensor<f32>} : () -> tensor<f32>
  %16 = "ivy.add"(%14, %15) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %17 = "ivy.multiply"(%16, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %18 = "ivy.constant"() {value = dense<0.053971976> : tensor<f32>} : () -> tensor<f32>
  %19 = "ivy.add"(%17, %18) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %20 = "ivy.constant"() {value = dense<1.006000e+01> : tensor<f32>} : () -> tensor<f32>
  %21 = "ivy.minimum"(%0, %20) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %22 = "ivy.constant"() {value = dense<0.0172516778> : tensor<f32>} : () -> tensor<f32>
  %23 = "ivy.multiply"(%22, %10) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %24 = "ivy.constant"() {value = dense<0.391371638> : tensor<f32>} : () -> tensor<f32>
  %25 = "ivy.add"(%23, %24) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %26 = "ivy.multiply"(%25, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %27 = "ivy.add"(%26, %1) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %28 = "ivy.multiply"(%27, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %29 = "ivy.constant"() {value = dense<0.621732413> : tensor<f32>} : () -> tensor<f32>
  %30 = "ivy.add"(%28, %29) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %31 = "ivy.multiply"(%30, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %32 = "ivy.constant"() {value = dense<0.095662862> : tensor<f32>} : () -> tensor<f32>
  %33 = "ivy.add"(%31, %32) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %34 = "ivy.multiply"(%21, %33) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %35 = "ivy.divide"(%19, %34) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %36 = "ivy.multiply"(%8, %35) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %37 = "ivy.subtract"(%5, %36) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %38 = "ivy.where"(%4, %37, %36) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %39 = "ivy.constant"() {value = dense<5.61802299E-4> : tensor<f32>} : () -> tensor<f32>
  %40 = "ivy.multiply"(%39, %6) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %41 = "ivy.constant"() {value = dense<-0.00491381669> : tensor<f32>} : () -> tensor<f32>
  %42 = "ivy.add"(%40, %41) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %43 = "ivy.multiply"(%42, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %44 = "ivy.constant"() {value = dense<0.0267075151> : tensor<f32>} : () -> tensor<f32>
  %45 = "ivy.add"(%43, %44) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %46 = "ivy.multiply"(%45, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %47 = "ivy.constant"() {value = dense<-0.112800106> : tensor<f32>} : () -> tensor<f32>
  %48 = "ivy.add"(%46, %47) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %49 = "ivy.multiply"(%48, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %50 = "ivy.constant"() {value = dense<0.376122952> : tensor<f32>} : () -> tensor<f32>
  %51 = "ivy.add"(%49, %50) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %52 = "ivy.multiply"(%51, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %53 = "ivy.constant"() {value = dense<-1.12837911> : tensor<f32>} : () -> tensor<f32>
  %54 = "ivy.add"(%52, %53) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %55 = "ivy.multiply"(%arg0, %54) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %56 = "ivy.add"(%55, %1) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %57 = "ivy.where"(%2, %38, %56) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %57 : tensor<2x8xf32>
}

// Cut where the rest still counts.
// CHECK-LABEL: func.func @not_softplus_cut(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<9.99999974E-5> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.log"(%[[V0]]) : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V1]], %[[V2]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.negative"(%[[V3]]) : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.greater"(%arg0, %[[V4]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.less"(%arg0, %[[V3]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.exp"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.log1p"(%[[V7]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V6]], %[[V7]], %[[V8]]) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.where"(%[[V5]], %arg0, %[[V9]]) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V10]] : tensor<2x8xf32>
func.func @not_softplus_cut(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<1.0E-4> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.log"(%0) : (tensor<f32>) -> tensor<f32>
  %2 = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.add"(%1, %2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %4 = "ivy.negative"(%3) : (tensor<f32>) -> tensor<f32>
  %5 = "ivy.greater"(%arg0, %4) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %6 = "ivy.less"(%arg0, %3) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %7 = "ivy.exp"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.log1p"(%7) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %9 = "ivy.where"(%6, %7, %8) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %10 = "ivy.where"(%5, %arg0, %9) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %10 : tensor<2x8xf32>
}

// One coefficient is another.
// CHECK-LABEL: func.func @not_erfc(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.greater"(%[[V0]], %[[V1]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.less"(%arg0, %[[V3]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.multiply"(%arg0, %arg0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.negative"(%[[V6]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.exp"(%[[V7]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<0.102081165> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.divide"(%[[V1]], %[[V6]]) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.multiply"(%[[V9]], %[[V10]]) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<0.529206693> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.add"(%[[V11]], %[[V12]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.multiply"(%[[V13]], %[[V10]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.constant"() {value = dense<0.323790789> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.add"(%[[V14]], %[[V15]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.multiply"(%[[V16]], %[[V10]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.constant"() {value = dense<0.053971976> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.add"(%[[V17]], %[[V18]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.constant"() {value = dense<1.006000e+01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.minimum"(%[[V0]], %[[V20]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.constant"() {value = dense<0.0172516778> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.multiply"(%[[V22]], %[[V10]]) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<0.391371638> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.add"(%[[V23]], %[[V24]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.multiply"(%[[V25]], %[[V10]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.add"(%[[V26]], %[[V1]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.multiply"(%[[V27]], %[[V10]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.constant"() {value = dense<0.621732413> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.add"(%[[V28]], %[[V29]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.multiply"(%[[V30]], %[[V10]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.constant"() {value = dense<0.095662862> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.add"(%[[V31]], %[[V32]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.multiply"(%[[V21]], %[[V33]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.divide"(%[[V19]], %[[V34]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.multiply"(%[[V8]], %[[V35]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.subtract"(%[[V5]], %[[V36]]) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.where"(%[[V4]], %[[V37]], %[[V36]]) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.constant"() {value = dense<5.61802299E-4> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.multiply"(%[[V39]], %[[V6]]) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.constant"() {value = dense<-0.00491381669> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.add"(%[[V40]], %[[V41]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.multiply"(%[[V42]], %[[V6]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.constant"() {value = dense<0.0267075151> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V45:.*]] = "ivy.add"(%[[V43]], %[[V44]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V46:.*]] = "ivy.multiply"(%[[V45]], %[[V6]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V47:.*]] = "ivy.constant"() {value = dense<-0.112800106> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V48:.*]] = "ivy.add"(%[[V46]], %[[V47]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V49:.*]] = "ivy.multiply"(%[[V48]], %[[V6]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V50:.*]] = "ivy.constant"() {value = dense<0.376122952> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V51:.*]] = "ivy.add"(%[[V49]], %[[V50]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V52:.*]] = "ivy.multiply"(%[[V51]], %[[V6]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V53:.*]] = "ivy.constant"() {value = dense<-1.12837911> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V54:.*]] = "ivy.add"(%[[V52]], %[[V53]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V55:.*]] = "ivy.multiply"(%arg0, %[[V54]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V56:.*]] = "ivy.add"(%[[V55]], %[[V1]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V57:.*]] = "ivy.where"(%[[V2]], %[[V38]], %[[V56]]) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V57]] : tensor<2x8xf32>
func.func @not_erfc(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.abs"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.greater"(%0, %1) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %3 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %4 = "ivy.less"(%arg0, %3) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %5 = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %6 = "ivy.multiply"(%arg0, %arg0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.negative"(%6) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.exp"(%7) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %9 = "ivy.constant"() {value = dense<0.102081165> : tensor<f32>} : () -> tensor<f32>
  %10 = "ivy.divide"(%1, %6) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %11 = "ivy.multiply"(%9, %10) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %12 = "ivy.constant"() {value = dense<0.529206669> : tensor<f32>} : () -> tensor<f32>
  %13 = "ivy.add"(%11, %12) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %14 = "ivy.multiply"(%13, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %15 = "ivy.constant"() {value = dense<0.323790789> : tensor<f32>} : () -> tensor<f32>
  %16 = "ivy.add"(%14, %15) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %17 = "ivy.multiply"(%16, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %18 = "ivy.constant"() {value = dense<0.053971976> : tensor<f32>} : () -> tensor<f32>
  %19 = "ivy.add"(%17, %18) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %20 = "ivy.constant"() {value = dense<1.006000e+01> : tensor<f32>} : () -> tensor<f32>
  %21 = "ivy.minimum"(%0, %20) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %22 = "ivy.constant"() {value = dense<0.0172516778> : tensor<f32>} : () -> tensor<f32>
  %23 = "ivy.multiply"(%22, %10) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %24 = "ivy.constant"() {value = dense<0.391371638> : tensor<f32>} : () -> tensor<f32>
  %25 = "ivy.add"(%23, %24) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %26 = "ivy.multiply"(%25, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %27 = "ivy.add"(%26, %1) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %28 = "ivy.multiply"(%27, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %29 = "ivy.constant"() {value = dense<0.621732413> : tensor<f32>} : () -> tensor<f32>
  %30 = "ivy.add"(%28, %29) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %31 = "ivy.multiply"(%30, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %32 = "ivy.constant"() {value = dense<0.095662862> : tensor<f32>} : () -> tensor<f32>
  %33 = "ivy.add"(%31, %32) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %34 = "ivy.multiply"(%21, %33) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %35 = "ivy.divide"(%19, %34) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %36 = "ivy.multiply"(%8, %35) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %37 = "ivy.subtract"(%5, %36) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %38 = "ivy.where"(%4, %37, %36) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %39 = "ivy.constant"() {value = dense<5.61802299E-4> : tensor<f32>} : () -> tensor<f32>
  %40 = "ivy.multiply"(%39, %6) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %41 = "ivy.constant"() {value = dense<-0.00491381669> : tensor<f32>} : () -> tensor<f32>
  %42 = "ivy.add"(%40, %41) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %43 = "ivy.multiply"(%42, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %44 = "ivy.constant"() {value = dense<0.0267075151> : tensor<f32>} : () -> tensor<f32>
  %45 = "ivy.add"(%43, %44) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %46 = "ivy.multiply"(%45, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %47 = "ivy.constant"() {value = dense<-0.112800106> : tensor<f32>} : () -> tensor<f32>
  %48 = "ivy.add"(%46, %47) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %49 = "ivy.multiply"(%48, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %50 = "ivy.constant"() {value = dense<0.376122952> : tensor<f32>} : () -> tensor<f32>
  %51 = "ivy.add"(%49, %50) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %52 = "ivy.multiply"(%51, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %53 = "ivy.constant"() {value = dense<-1.12837911> : tensor<f32>} : () -> tensor<f32>
  %54 = "ivy.add"(%52, %53) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %55 = "ivy.multiply"(%arg0, %54) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %56 = "ivy.add"(%55, %1) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %57 = "ivy.where"(%2, %38, %56) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %57 : tensor<2x8xf32>
}
